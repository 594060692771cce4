/** A reader that has seen enough, such as `head`, closes the pipe: the command ends there, and that is no error. */
export function stopAtClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
