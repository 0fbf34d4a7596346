"use strict";
// node firefox-dialogs.js CA.cer FOLDER FIREFOX: takes manager.png and import.png of a real Firefox on this display, by
// its remote control (Marionette).
const {execFileSync, spawn} = require("child_process");
const fs = require("fs");
const net = require("net");
const path = require("path");

const [certificate, folder, program] = process.argv.slice(2);
const profile = path.join(folder, "profile");
const port = 20000 + (process.pid % 20000);
const preferences = {
	"marionette.port": port,
	"browser.shell.checkDefaultBrowser": false,
	"datareporting.policy.dataSubmissionEnabled": false,
	"browser.aboutwelcome.enabled": false,
	"termsofuse.bypassNotification": true,
	"app.normandy.enabled": false,
	"ui.prefersReducedMotion": 1
};

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Asks until the answer is yes. */
async function until(what, question) {
	for (let i = 0; i < 240; i++) {
		if (await question().catch(() => false)) {
			return;
		}
		await pause(250);
	}
	throw new Error("waited in vain for " + what);
}

/** Messages are a length, a colon, and JSON: [0, id, name, parameters] there and [1, id, error, result] back. */
class Marionette {
	constructor(socket) {
		this.socket = socket;
		this.received = Buffer.alloc(0);
		this.waiting = new Map();
		this.last = 0;
		socket.on("data", data => this.take(data));
	}

	static connect() {
		return new Promise((resolve, reject) => {
			const socket = net.connect(port, "127.0.0.1");
			socket.once("error", reject);
			socket.once("connect", () => resolve(new Marionette(socket)));
		});
	}

	take(data) {
		this.received = Buffer.concat([this.received, data]);
		for (;;) {
			const colon = this.received.indexOf(":");
			const end = colon + 1 + Number(this.received.subarray(0, Math.max(colon, 0)).toString());
			if (colon < 0 || this.received.length < end) {
				return;
			}
			const message = JSON.parse(this.received.subarray(colon + 1, end));
			this.received = this.received.subarray(end);
			if (Array.isArray(message) && this.waiting.has(message[1])) {
				const [resolve, reject] = this.waiting.get(message[1]);
				message[2] ? reject(new Error(message[2].message)) : resolve(message[3]);
			}
		}
	}

	send(name, parameters = {}) {
		const text = JSON.stringify([0, ++this.last, name, parameters]);
		this.socket.write(Buffer.byteLength(text) + ":" + text);
		return new Promise((resolve, reject) => this.waiting.set(this.last, [resolve, reject]));
	}

	async run(script, ...args) {
		return (await this.send("WebDriver:ExecuteScript", {script, args, newSandbox: true})).value;
	}
}

function windows(title) {
	try {
		return execFileSync("xdotool", ["search", "--onlyvisible", "--name", title], {encoding: "utf8"})
			.trim()
			.split("\n")
			.filter(Boolean);
	} catch {
		return [];
	}
}

async function main() {
	fs.mkdirSync(profile);
	fs.writeFileSync(
		path.join(profile, "user.js"),
		Object.entries(preferences)
			.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
			.join("\n")
	);
	const firefox = spawn(
		program,
		[
			"--marionette",
			"-remote-allow-system-access",
			"--profile",
			profile,
			"--no-remote",
			"--width",
			"1100",
			"--height",
			"760",
			"about:preferences#privacy"
		],
		{stdio: "ignore"}
	);
	try {
		let control = null;
		await until("Firefox", async () => (control = await Marionette.connect()) !== null);
		await control.send("WebDriver:NewSession", {capabilities: {}});
		await control.send("Marionette:SetContext", {value: "chrome"});
		await until("the settings", () => control.run("return !!gBrowser.selectedBrowser.contentWindow.gSubDialog"));
		await control.run(`const page = gBrowser.selectedBrowser.contentWindow;
			setTimeout(() => page.gSubDialog.open("chrome://pippki/content/certManager.xhtml"), 0);`);
		await until("the certificate manager", () =>
			control.run(`const page = gBrowser.selectedBrowser.contentWindow;
			return page.gSubDialog._topDialog?._frame.contentDocument.getElementById("ca-tree")?.view.rowCount > 10;`)
		);
		await pause(1000);
		execFileSync("import", ["-window", "root", path.join(folder, "manager.png")]);
		await control.run(
			`const bytes = arguments[0];
			setTimeout(() => Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB)
				.importCertificates(bytes, bytes.length, Ci.nsIX509Cert.CA_CERT, window.docShell), 0);`,
			[...fs.readFileSync(certificate)]
		);
		await until("the question", async () => windows("Downloading Certificate").length > 0);
		await pause(1000);
		// The first box has the focus: "Trust this CA to identify websites".
		execFileSync("xdotool", ["key", "space"]);
		await pause(1000);
		execFileSync("import", ["-window", windows("Downloading Certificate")[0], path.join(folder, "import.png")]);
	} finally {
		firefox.kill();
	}
}

main().then(
	() => process.exit(0),
	error => {
		console.error(error.message);
		process.exit(1);
	}
);
