// Goes through what a server offers with node-opcua: its endpoints and its own description without security, then a
// session with each policy, mode and user that is asked for, in which it reads, writes, calls and watches. The request
// comes on standard input: {modules, endpoint, certificate, key, applicationUri, pki, authority, revocationList,
// namespace, sessions: [{policy, mode, user, password}]}.
"use strict";
const fs = require("fs");
const path = require("path");
const request = JSON.parse(fs.readFileSync(0, "utf8"));
const opcua = require(path.join(request.modules, "node-opcua"));

// The library reports progress on the console; standard output belongs to the answer.
console.log = console.info = console.warn = () => {};
opcua.setErrorLog && opcua.setErrorLog(() => {});

function settings(pki, policy, mode) {
	return {
		applicationName: "node-opcua",
		endpointMustExist: false,
		connectionStrategy: { maxRetry: 0 },
		requestedSessionTimeout: 20000,
		securityPolicy: opcua.SecurityPolicy[policy],
		securityMode: opcua.MessageSecurityMode[mode],
		certificateFile: request.certificate,
		privateKeyFile: request.key,
		applicationUri: request.applicationUri,
		clientCertificateManager: pki
	};
}

async function discover(pki) {
	const client = opcua.OPCUAClient.create(settings(pki, "None", "None"));
	await client.connect(request.endpoint);
	const endpoints = (await client.getEndpoints()).map(each => {
		const policy = each.securityPolicyUri.split("#")[1];
		return `${each.endpointUrl} ${policy} ${opcua.MessageSecurityMode[each.securityMode]}`;
	});
	await client.disconnect();
	const found = await opcua.findServers(request.endpoint);
	return { endpoints, servers: found.servers.map(each => each.applicationUri) };
}

async function watch(session, nodeId) {
	const subscription = await session.createSubscription2({
		requestedPublishingInterval: 100,
		requestedLifetimeCount: 1000,
		requestedMaxKeepAliveCount: 10,
		maxNotificationsPerPublish: 100,
		publishingEnabled: true,
		priority: 1
	});
	const seen = [];
	const item = await subscription.monitor(
		{ nodeId, attributeId: opcua.AttributeIds.Value },
		{ samplingInterval: 50, discardOldest: true, queueSize: 10 },
		opcua.TimestampsToReturn.Both
	);
	const changed = count =>
		new Promise(resolve => {
			const look = () => (seen.length >= count ? resolve() : setTimeout(look, 10));
			look();
		});
	item.on("changed", value => seen.push(value.value.value));
	await changed(1);
	await session.writeSingleNode(nodeId, new opcua.Variant({ dataType: opcua.DataType.Float, value: seen[0] + 1 }));
	await changed(2);
	await subscription.terminate();
	return seen[1] - seen[0];
}

async function use(pki, each) {
	const client = opcua.OPCUAClient.create(settings(pki, each.policy, each.mode));
	const answer = { policy: each.policy, mode: each.mode, user: each.user || "", status: "Good" };
	try {
		await client.connect(request.endpoint);
		const session = await client.createSession(
			each.user
				? { type: opcua.UserTokenType.UserName, userName: each.user, password: each.password }
				: { type: opcua.UserTokenType.Anonymous }
		);
		const node = name => `ns=${request.index};s=${name}`;
		request.index = (await session.readNamespaceArray()).indexOf(request.namespace);
		answer.read = (
			await session.read({ nodeId: node("BatchName"), attributeId: opcua.AttributeIds.Value })
		).value.value;
		answer.called = (
			await session.call({
				objectId: `ns=${request.index};i=3`,
				methodId: node("Add"),
				inputArguments: [1.5, 2].map(value => new opcua.Variant({ dataType: opcua.DataType.Float, value }))
			})
		).outputArguments[0].value;
		answer.watched = await watch(session, node("LineSpeed"));
		await session.close();
	} catch (e) {
		answer.status = String(e && e.message);
	}
	await client.disconnect();
	return answer;
}

async function main() {
	const pki = new opcua.OPCUACertificateManager({
		rootFolder: request.pki,
		automaticallyAcceptUnknownCertificate: false
	});
	await pki.initialize();
	await pki.addIssuer(fs.readFileSync(request.authority), false, true);
	await pki.addRevocationList(fs.readFileSync(request.revocationList));
	const answer = { discovered: await discover(pki), sessions: [] };
	for (const each of request.sessions) {
		answer.sessions.push(await use(pki, each));
	}
	process.stdout.write(JSON.stringify(answer) + "\n", () => process.exit(0));
}

main().catch(e => {
	process.stderr.write(String(e && e.stack) + "\n");
	process.exit(1);
});
