// SPDX-License-Identifier: EPL-2.0
// OPC UA clients made with node-opcua that hold a session and a subscription at a device each, until they are told to
// end by SIGTERM.
//   node clients.js MODULES CERTIFICATE KEY PKI URL...
// Prints "connected N" when all have their first value, and at the end one JSON array: an object for each client.
"use strict";
const path = require("path");
const [modules, certificateFile, privateKeyFile, pkiFolder, ...urls] = process.argv.slice(2);
const opcua = require(path.join(modules, "node-opcua"));

// The library reports progress on the console; standard output belongs to the answer.
console.log = console.info = console.warn = () => {};
opcua.setErrorLog && opcua.setErrorLog(() => {});
opcua.setWarningLog && opcua.setWarningLog(() => {});

const SECOND = 1000;
const rows = [];

async function hold(url, pki) {
	const row = {
		url, connectionsLost: 0, sessions: 1, subscriptions: 1, values: 0, longestGap: 0, lastValue: 0, note: ""
	};
	rows.push(row);
	const client = opcua.OPCUAClient.create({
		applicationName: "scale", applicationUri: "urn:sealbench:scale", clientName: url,
		certificateFile, privateKeyFile, clientCertificateManager: pki,
		securityPolicy: opcua.SecurityPolicy.Basic256Sha256,
		securityMode: opcua.MessageSecurityMode.SignAndEncrypt, endpointMustExist: false, keepSessionAlive: true,
		requestedSessionTimeout: 120 * SECOND,
		connectionStrategy: { initialDelay: SECOND, maxDelay: 4 * SECOND, maxRetry: -1 }
	});
	client.on("connection_lost", () => { row.connectionsLost++; });
	await client.connect(url);
	const session = await client.createSession();
	const first = String(session.sessionId);
	const subscription = await session.createSubscription2({
		requestedPublishingInterval: SECOND, requestedLifetimeCount: 300, requestedMaxKeepAliveCount: 5,
		maxNotificationsPerPublish: 10, publishingEnabled: true, priority: 1
	});
	let known = subscription.subscriptionId;
	subscription.on("terminated", () => { row.note = "subscription terminated"; });
	let session_ = first;
	const item = await subscription.monitor({ nodeId: "i=2258", attributeId: opcua.AttributeIds.Value },
		{ samplingInterval: SECOND, discardOldest: true, queueSize: 10 }, opcua.TimestampsToReturn.Source);
	await new Promise(resolve => item.on("changed", () => {
		const now = Date.now();
		row.longestGap = Math.max(row.longestGap, row.lastValue ? now - row.lastValue : 0);
		row.lastValue = now;
		row.values++;
		if (subscription.subscriptionId !== known) {
			known = subscription.subscriptionId;
			row.subscriptions++;
		}
		if (String(session.sessionId) !== session_) {
			session_ = String(session.sessionId);
			row.sessions++;
		}
		resolve();
	}));
}

async function main() {
	const pki = new opcua.OPCUACertificateManager({
		rootFolder: pkiFolder, automaticallyAcceptUnknownCertificate: true
	});
	await pki.initialize();
	await Promise.all(urls.map(url => hold(url, pki)));
	process.stdout.write("connected " + urls.length + "\n");
	process.on("SIGTERM", () => {
		const now = Date.now();
		const answer = rows.map(row => {
			const sinceLastValue = now - row.lastValue;
			const longestGap = Math.max(row.longestGap, sinceLastValue);
			return { ...row, lastValue: undefined, sinceLastValue, longestGap };
		});
		process.stdout.write(JSON.stringify(answer) + "\n", () => process.exit(0));
	});
	setInterval(() => {}, SECOND);
}

main().catch(e => {
	process.stderr.write(String(e && e.stack) + "\n");
	process.exit(1);
});
