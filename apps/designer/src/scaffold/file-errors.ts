/** Why a file could not be written, in words for whoever can mend it. */
export function reasonOf({ code, message, path }: NodeJS.ErrnoException): string {
  if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "you have no right to write there";
  if (code === "EEXIST") return `${path} is there already; an earlier run may have left it: remove it`;
  return message;
}
