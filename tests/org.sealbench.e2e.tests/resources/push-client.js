// node-opcua's client of certificate push. The request comes as the first line of standard input: {modules, endpoint,
// folder, certificate, key, applicationUri, authority, revocationList, user, password, client}. It prints {trusted,
// rejected, added, request}, gets {certificate, issuers} as the second line, and prints {updated, applied};
// certificates are DER in base64.
"use strict";
const fs = require("fs");
const path = require("path");
const readline = require("readline");

console.log = console.info = console.warn = () => {};
const lines = readline.createInterface({input: process.stdin})[Symbol.asyncIterator]();
const next = async () => JSON.parse((await lines.next()).value);
const say = answer => process.stdout.write(JSON.stringify(answer) + "\n");

async function main() {
	const request = await next();
	const load = name => require(path.join(request.modules, name));
	const {OPCUAClient, MessageSecurityMode, SecurityPolicy, UserTokenType} = load("node-opcua-client");
	const {OPCUACertificateManager} = load("node-opcua-certificate-manager");
	const {ClientPushCertificateManagement} = load("node-opcua-server-configuration");
	const pki = new OPCUACertificateManager({
		rootFolder: path.join(request.folder, "pki"),
		automaticallyAcceptUnknownCertificate: false
	});
	await pki.initialize();
	await pki.addIssuer(fs.readFileSync(request.authority), false, true);
	await pki.addRevocationList(fs.readFileSync(request.revocationList));
	const client = OPCUAClient.create({
		applicationName: "node-opcua",
		endpointMustExist: false,
		connectionStrategy: {maxRetry: 0},
		securityPolicy: SecurityPolicy.Basic256Sha256,
		securityMode: MessageSecurityMode.SignAndEncrypt,
		certificateFile: request.certificate,
		privateKeyFile: request.key,
		applicationUri: request.applicationUri,
		clientCertificateManager: pki
	});
	await client.connect(request.endpoint);
	const session = await client.createSession({
		type: UserTokenType.UserName,
		userName: request.user,
		password: request.password
	});
	const push = new ClientPushCertificateManagement(session);
	const group = await push.getApplicationGroup();
	const list = await group.getTrustList();
	const before = await list.readTrustedCertificateList();
	const rejected = await push.getRejectedList();
	const added = await list.addCertificate(Buffer.from(request.client, "base64"), true);
	const csr = await push.createSigningRequest(
		"DefaultApplicationGroup",
		ClientPushCertificateManagement.rsaSha256ApplicationCertificateType,
		null,
		true,
		Buffer.alloc(32, 7)
	);
	say({
		trusted: before.trustedCertificates.map(each => each.toString("base64")),
		rejected: rejected.statusCode.name,
		added: added.name,
		status: csr.statusCode.name,
		request: csr.certificateSigningRequest.toString("base64")
	});
	const signed = await next();
	const updated = await push.updateCertificate(
		"DefaultApplicationGroup",
		ClientPushCertificateManagement.rsaSha256ApplicationCertificateType,
		Buffer.from(signed.certificate, "base64"),
		signed.issuers.map(each => Buffer.from(each, "base64"))
	);
	const applied = await push.applyChanges();
	say({updated: updated.statusCode.name, required: updated.applyChangesRequired, applied: applied.name});
	process.exit(0);
}

main().catch(e => {
	process.stderr.write(String(e && e.stack) + "\n");
	process.exit(1);
});
