// A node-opcua server with the benchmark's tags: server.js MODULES ADDRESS USER PASSWORD TAGS KEYS PORT. Prints
// "ready".
"use strict";
const fs = require("fs");
const path = require("path");

console.log = console.info = console.warn = () => {};

async function main([modules, address, user, password, tags, keys, port]) {
	const load = name => require(path.join(modules, name));
	const { OPCUAServer } = load("node-opcua-server");
	const { OPCUACertificateManager } = load("node-opcua-certificate-manager");
	const { nodesets } = load("node-opcua-nodesets");
	const { MessageSecurityMode, SecurityPolicy } = load("node-opcua-secure-channel");
	const { DataType, Variant } = load("node-opcua-variant");
	const { StatusCodes } = load("node-opcua-status-code");

	const manager = new OPCUACertificateManager({
		rootFolder: path.join(keys, "node"),
		automaticallyAcceptUnknownCertificate: false
	});
	await manager.initialize();
	await manager.addIssuer(fs.readFileSync(path.join(keys, "ca.der")), false, true);
	await manager.addRevocationList(fs.readFileSync(path.join(keys, "ca.crl")));
	const server = new OPCUAServer({
		port: Number(port),
		host: address,
		hostname: address,
		nodeset_filename: [nodesets.standard],
		serverInfo: { applicationUri: "urn:sealbench:benchmark:server" },
		serverCertificateManager: manager,
		certificateFile: path.join(keys, "server.pem"),
		privateKeyFile: path.join(keys, "server.key"),
		securityPolicies: [SecurityPolicy.Basic256Sha256],
		securityModes: [MessageSecurityMode.SignAndEncrypt],
		allowAnonymous: false,
		userManager: { isValidUser: (name, secret) => name === user && secret === password },
		serverCapabilities: {
			maxMonitoredItems: 100000,
			maxMonitoredItemsPerSubscription: 100000,
			maxSubscriptionsPerSession: 100,
			maxSubscriptions: 100
		}
	});
	await server.initialize();
	const space = server.engine.addressSpace;
	const namespace = space.registerNamespace("urn:sealbench:device");
	if (namespace.index !== 2) {
		throw new Error("the tags' name space is not 2 but " + namespace.index);
	}
	for (let i = 0; i < Number(tags); i++) {
		let value = new Variant({ dataType: DataType.Float, value: i });
		namespace.addVariable({
			organizedBy: space.rootFolder.objects,
			browseName: "Tag" + i,
			nodeId: "s=Tag" + i,
			dataType: "Float",
			minimumSamplingInterval: 100,
			value: {
				get: () => value,
				set: written => {
					value = written;
					return StatusCodes.Good;
				}
			}
		});
	}
	await server.start();
	process.stdout.write("ready\n");
}

main(process.argv.slice(2)).catch(problem => {
	process.stderr.write(String(problem && problem.stack) + "\n");
	process.exit(1);
});
