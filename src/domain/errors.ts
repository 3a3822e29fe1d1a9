/** Errors we foresee. `code` is public and stable; `message` is for people; `details` is for logs. */
export abstract class AppError extends Error {
  abstract readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
    this.details = details;
  }
}

/** The asker can mend it: an argument that makes no sense. */
export class BadUserInput extends AppError {
  readonly code = 'BAD_USER_INPUT';
}

/** A cursor that was cut, edited, or made for another list. */
export class BadCursor extends AppError {
  readonly code = 'BAD_CURSOR';

  constructor(reason = 'it was made for another list, filter or order') {
    super(`This cursor does not fit: ${reason}. Ask for the first page again.`);
  }
}

/** The query would touch more nodes than one answer may. */
export class QueryTooCostly extends AppError {
  readonly code = 'QUERY_TOO_COSTLY';
}

/** Something was named that the graph does not hold, where null cannot say so. */
export class NotFound extends AppError {
  readonly code = 'NOT_FOUND';

  constructor(noun: string, name: string) {
    super(`There is no ${noun} "${name}".`, { noun, name });
  }
}

/** The database cannot be reached, or not now; the same request may work later. */
export class StoreUnavailable extends AppError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** The request took longer than its limit. */
export class TimedOut extends AppError {
  readonly code = 'TIMEOUT';
}

/** Another one of the same kind began meanwhile, and took our place. */
export class Overtaken extends AppError {
  readonly code = 'OVERTAKEN';
}

/** The store cannot be opened as the settings stand: wrong folder, password, version, or in use. */
export class StoreCannotOpen extends AppError {
  readonly code = 'STORE_CANNOT_OPEN';
}

/** Another process holds the folder of the graph; it will let go of it some time. */
export class FolderInUse extends StoreCannotOpen {}

/** A job that was handed to another process failed there, foreseen; the message says how. */
export class JobFailed extends AppError {
  readonly code = 'JOB_FAILED';
}

/** Settings, or a command's arguments, are wrong. */
export class BadSettings extends AppError {
  readonly code = 'BAD_SETTINGS';
}

/** A source cannot be read at all: no such file, damaged gzip, unknown format. */
export class SourceUnreadable extends AppError {
  readonly code = 'SOURCE_UNREADABLE';
}
