import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Bilingual, DeckError } from '../error.ts';

/** What went wrong with a file or folder, `{path}` in it, and what to do about it. */
interface Fault {
  readonly what: Bilingual;
  readonly hint: Bilingual;
}

const DENIED: Fault = {
  what: { vi: 'Không có quyền đọc hay ghi "{path}"', en: 'No permission to read or write "{path}"' },
  hint: {
    vi: 'Bỏ thuộc tính chỉ đọc (Read-only), hoặc chép cả bộ vào thư mục của mình, ví dụ Documents',
    en: 'Make it writable, or copy the project into a folder of your own',
  },
};
const FULL: Fault = {
  what: { vi: 'Đĩa đã đầy, không ghi được "{path}"', en: 'The disk is full: "{path}" cannot be written' },
  hint: { vi: 'Xóa bớt tệp trên đĩa rồi làm lại', en: 'Free some space and try again' },
};
const MISPLACED: Fault = {
  what: {
    vi: '"{path}" là tệp mà cần thư mục, hoặc ngược lại',
    en: '"{path}" is a file where a folder is needed, or a folder where a file is',
  },
  hint: { vi: 'Đổi tên nó hoặc chuyển nó đi chỗ khác', en: 'Rename it or move it away' },
};
const BUSY: Fault = {
  what: { vi: 'Chương trình khác đang giữ "{path}"', en: 'Another program is using "{path}"' },
  hint: {
    vi: 'Đóng chương trình đang mở nó (trình duyệt, trình đọc PDF, npm run preview) rồi làm lại',
    en: 'Close what has it open (browser, PDF reader, npm run preview) and try again',
  },
};
const TOO_MANY: Fault = {
  what: { vi: 'Máy mở quá nhiều tệp cùng lúc: "{path}"', en: 'Too many files are open at once: "{path}"' },
  hint: { vi: 'Đóng bớt chương trình rồi làm lại', en: 'Close other programs and try again' },
};

/** By the code that Node gives the error. */
const FAULTS: Readonly<Record<string, Fault>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: {
    ...DENIED,
    what: { vi: 'Đĩa có "{path}" chỉ cho đọc', en: 'The disk of "{path}" is read-only' },
  },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EBUSY: BUSY,
  ETXTBSY: BUSY,
  ENOTDIR: MISPLACED,
  EISDIR: MISPLACED,
  EEXIST: MISPLACED,
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  ENOENT: {
    what: {
      vi: 'Không có "{path}", hoặc nó là lối tắt đến nơi không còn',
      en: '"{path}" is not there, or is a link to what is gone',
    },
    hint: { vi: 'Xóa lối tắt ấy, hoặc đặt lại tệp vào chỗ cũ', en: 'Remove the link, or put the file back' },
  },
  ELOOP: {
    what: { vi: 'Lối tắt "{path}" dẫn vòng về chính nó', en: 'The link "{path}" leads round to itself' },
    hint: { vi: 'Xóa lối tắt ấy', en: 'Remove that link' },
  },
  ENAMETOOLONG: {
    what: { vi: 'Tên "{path}" quá dài', en: 'The name "{path}" is too long' },
    hint: { vi: 'Đặt tên ngắn hơn', en: 'Give it a shorter name' },
  },
};

const UNKNOWN: Fault = {
  what: { vi: 'Không đọc hay ghi được "{path}"', en: '"{path}" cannot be read or written' },
  hint: {
    vi: 'Kiểm tra ổ đĩa, USB hay mạng nơi để tệp rồi làm lại',
    en: 'Check the disk, stick or network it lies on and try again',
  },
};

/** `'ENOSPC: no space left on device, write'`, in the words of another tool. */
const TOLD = /\b(E[A-Z]{3,}): [a-z]/;

/** An error of the file system as the author can mend it; `shown` is the path in messages. Others are given back. */
export function diskMistake(error: unknown, shown: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const { what, hint } = FAULTS[code] ?? {
    ...UNKNOWN,
    what: { vi: `${UNKNOWN.what.vi} (${code})`, en: `${UNKNOWN.what.en} (${code})` },
  };
  const named = (text: string) => text.replace('{path}', () => shown);
  return new DeckError({ vi: named(what.vi), en: named(what.en) }, { file: shown, line: 1 }, hint);
}

/** A file that did not reach the disk, or not all of it. */
export function cutShort(shown: string): DeckError {
  return new DeckError(
    { vi: `Không ghi được trọn tệp "${shown}"`, en: `"${shown}" could not be written whole` },
    { file: shown, line: 1 },
    {
      vi: 'Đĩa có thể đã đầy: xóa bớt tệp rồi làm lại',
      en: 'The disk may be full: free some space and try again',
    },
  );
}

/** Runs work on the file system; throws `DeckError` where that fails. */
export function onDisk<Result>(shown: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw diskMistake(error, shown);
  }
}

/** `ENOSPC`, from what a system call says, or a tool that passes its words on; nothing for any other error. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errno' in error && 'code' in error) return String(error.code);
  return TOLD.exec(error.message)?.[1];
}

/** Writes a file that is there whole or as it was, whenever the program ends. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
