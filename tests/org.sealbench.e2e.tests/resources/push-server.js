// An OPC UA server with certificate push made with node-opcua. The request comes as the first line of standard input:
// {modules, folder, address, port, user, password, authority, revocationList, refuse}; clients of that authority are
// trusted, and with refuse the method of that name answers BadInvalidState. Prints "ready" and ends with its input.
"use strict";
const fs = require("fs");
const path = require("path");
const readline = require("readline");

console.log = console.info = console.warn = () => {};

async function main(request) {
	const load = name => require(path.join(request.modules, name));
	const { OPCUAServer } = load("node-opcua-server");
	const { OPCUACertificateManager } = load("node-opcua-certificate-manager");
	const { makeRoles, WellKnownRoles } = load("node-opcua-address-space");
	const { installPushCertificateManagementOnServer } = load("node-opcua-server-configuration");
	const { nodesets } = load("node-opcua-nodesets");
	const { MessageSecurityMode, SecurityPolicy } = load("node-opcua-secure-channel");
	const { StatusCodes } = load("node-opcua-status-code");

	const manager = new OPCUACertificateManager({
		rootFolder: path.join(request.folder, "pki"),
		automaticallyAcceptUnknownCertificate: false
	});
	await manager.initialize();
	await manager.addIssuer(fs.readFileSync(request.authority), false, true);
	await manager.addRevocationList(fs.readFileSync(request.revocationList));
	const users = new OPCUACertificateManager({
		rootFolder: path.join(request.folder, "users"),
		automaticallyAcceptUnknownCertificate: true
	});
	await users.initialize();
	await manager.createSelfSignedCertificate({
		applicationUri: "urn:test:node-opcua",
		dns: ["node.example"],
		ip: [],
		subject: "/CN=node-opcua/O=Test",
		startDate: new Date(Date.now() - 86400000),
		validity: 365,
		outputFile: path.join(request.folder, "pki/own/certs/certificate.pem")
	});
	const server = new OPCUAServer({
		port: request.port,
		host: request.address,
		hostname: request.address,
		nodeset_filename: [nodesets.standard],
		serverInfo: { applicationUri: "urn:test:node-opcua" },
		serverCertificateManager: manager,
		userCertificateManager: users,
		securityPolicies: [SecurityPolicy.Basic256Sha256],
		securityModes: [MessageSecurityMode.SignAndEncrypt],
		allowAnonymous: false,
		userManager: {
			isValidUser: (name, password) => name === request.user && password === request.password,
			getUserRoles: () => makeRoles([WellKnownRoles.AuthenticatedUser, WellKnownRoles.SecurityAdmin])
		}
	});
	await server.initialize();
	await installPushCertificateManagementOnServer(server);
	if (request.refuse) {
		server.engine.addressSpace.rootFolder.objects.server.serverConfiguration
			.getMethodByName(request.refuse)
			.bindMethod((inputs, context, callback) => callback(null, { statusCode: StatusCodes.BadInvalidState }));
	}
	await server.start();
	process.stdout.write("ready\n");
	return server;
}

const lines = readline.createInterface({ input: process.stdin });
let started;
lines.once("line", line => {
	started = main(JSON.parse(line)).catch(e => {
		process.stderr.write(String(e && e.stack) + "\n");
		process.exit(1);
	});
});
lines.once("close", () => process.exit(0));
