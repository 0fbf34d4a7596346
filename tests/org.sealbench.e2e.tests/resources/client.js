// An OPC UA client made with node-opcua: connects as told, does what is asked, and prints one JSON object.
// The request comes on standard input: {modules, endpoint, policy, mode, certificate, key, pki, authority,
// revocationList, user, password, steps}; the client trusts that authority and nobody else.
"use strict";
const fs = require("fs");
const path = require("path");
const request = JSON.parse(fs.readFileSync(0, "utf8"));
const opcua = require(path.join(request.modules, "node-opcua"));

// The library reports progress on the console; standard output belongs to the answer.
console.log = console.info = console.warn = () => {};
opcua.setErrorLog && opcua.setErrorLog(() => {});

async function step(session, namespace, each) {
	const node = name => `ns=${namespace};s=${name}`;
	if (each.read) {
		const value = await session.read({ nodeId: node(each.read), attributeId: opcua.AttributeIds.Value });
		return { status: value.statusCode.name, value: plain(value.value.value) };
	}
	if (each.write) {
		const variant = new opcua.Variant({ dataType: opcua.DataType[each.type], value: each.value });
		return { status: (await session.writeSingleNode(node(each.write), variant)).name };
	}
	const result = await session.call({
		objectId: await parent(session, node(each.call)),
		methodId: node(each.call),
		inputArguments: each.values.map(value => new opcua.Variant({ dataType: opcua.DataType[each.type], value }))
	});
	return { status: result.statusCode.name, value: result.outputArguments.map(argument => plain(argument.value)) };
}

async function parent(session, nodeId) {
	const found = await session.browse({
		nodeId,
		browseDirection: opcua.BrowseDirection.Inverse,
		referenceTypeId: "HierarchicalReferences",
		includeSubtypes: true,
		resultMask: 63
	});
	return found.references[0].nodeId;
}

function plain(value) {
	return ArrayBuffer.isView(value) ? Array.from(value) : value;
}

async function main() {
	const pki = new opcua.OPCUACertificateManager({
		rootFolder: request.pki,
		automaticallyAcceptUnknownCertificate: false
	});
	await pki.initialize();
	if (request.authority) {
		await pki.addIssuer(fs.readFileSync(request.authority), false, true);
		await pki.addRevocationList(fs.readFileSync(request.revocationList));
	}
	const client = opcua.OPCUAClient.create({
		applicationName: "node-opcua",
		endpointMustExist: false,
		connectionStrategy: { maxRetry: 0 },
		requestedSessionTimeout: 20000,
		securityPolicy: opcua.SecurityPolicy[request.policy],
		securityMode: opcua.MessageSecurityMode[request.mode],
		certificateFile: request.certificate,
		privateKeyFile: request.key,
		applicationUri: request.applicationUri,
		clientCertificateManager: pki
	});
	const answer = { connected: false, error: "", steps: [] };
	try {
		await client.connect(request.endpoint);
		const identity = request.user
			? { type: opcua.UserTokenType.UserName, userName: request.user, password: request.password }
			: { type: opcua.UserTokenType.Anonymous };
		const session = await client.createSession(identity);
		answer.connected = true;
		const namespaces = await session.readNamespaceArray();
		for (const each of request.steps) {
			answer.steps.push(await step(session, namespaces.indexOf(request.namespace), each));
		}
		await session.close();
	} catch (e) {
		answer.error = String(e && e.message);
	}
	await client.disconnect();
	process.stdout.write(JSON.stringify(answer) + "\n", () => process.exit(0));
}

main().catch(e => {
	process.stderr.write(String(e && e.stack) + "\n");
	process.exit(1);
});
