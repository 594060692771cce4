@rem Lets `exec`, by which package.json starts the server without a shell that would not hand signals on, be a command on Windows too.
@%*
