declare namespace NodeJS {
  interface ProcessEnv {
    /** Written by a dot, so that bundlers put in what the build was made for. */
    readonly DOKONI_BASE_PATH?: string;
  }
}
