// Runs `npm ci` unless what the lock file names is installed already: a rebuild should not wait for it.
import { execSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";

const lock = "package-lock.json";
const installed = "node_modules/.installed-lock.json";

const isCurrent = existsSync(installed) && readFileSync(installed).equals(readFileSync(lock));
if (!isCurrent) {
  execSync("npm ci --no-progress --loglevel=error", { stdio: "inherit" });
  copyFileSync(lock, installed);
}
