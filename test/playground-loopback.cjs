// Preloaded into the Agents Playground, which has no option for the address and listens on all of them: here, on this machine only.
const { Server } = require('node:net');

const listen = Server.prototype.listen;
Server.prototype.listen = function listenHere(...given) {
  const [first] = given;
  const heard = given.find((one) => typeof one === 'function');
  if (typeof first === 'object' && first !== null && 'port' in first)
    return listen.call(this, { ...first, host: '127.0.0.1' }, heard);
  if (Number.isInteger(Number(first))) return listen.call(this, { port: Number(first), host: '127.0.0.1' }, heard);
  return Reflect.apply(listen, this, given);
};
