// Imported first, and alone: the other modules may hold syntax which an old Node cannot even read.
const OLDEST = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  process.stderr.write(
    `Node ${OLDEST.join('.')} or newer is needed, this is ${process.versions.node}: https://nodejs.org\n`,
  );
  process.exit(1);
}
