// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.audit.DialogClasses;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.EmulatorPage;
import org.sealbench.app.tests.pages.TestClientPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.field.Field;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.operations.setting.FieldLabels;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/** Every dialog in a language that nobody speaks: all from our texts, all of it seen, all of it named. */
class PseudoDialogsTest extends PseudoWorkbench {

	private static final int AUTHORITIES = 0;
	private static final int DEVICES = 1;
	private static final CertificateNumber SHA256_CA = CertificateNumber.of(2);
	private static final CertificateNumber OF_THE_SERVER = CertificateNumber.of(3);
	/**
	 * Places in files, what was typed, and what problems, which are told alike on every screen and in every log, are
	 * filled with.
	 */
	private static final List<String> OF_PROBLEMS = List.of("OPC UA > user authentication",
			"OPC UA > security policies", "OPC UA > users", "web server > users", "Sign", "sealbench", "httpsPort",
			"line", "it is in use", "the project has certificates that it signed", "abc", "abd", PASSWORD,
			OTHER_PASSWORD);
	/** What differs between two states of a file, in the words of the command {@code diff}. */
	private static final List<String> OF_DIFFERENCES = List.of("device " + FIRST + " > comment", "nothing", "x1", "x2",
			"device " + FIRST + " > comment: nothing -> x1", "device " + FIRST + " > comment: nothing -> x2");
	/** The platform's own words in the view of problems. */
	private static final List<String> OF_THE_PLATFORM = List.of("items", "errors", "warnings", "others");

	/** What problems say in the view of problems and in several lines of a dialog. */
	private static final List<Pattern> SENTENCES = List.of(Pattern.compile("the OPC UA server offers None"),
			Pattern.compile("the password of the user \\w+ was set before .*characters\\)"),
			Pattern.compile("(?s)everything in it is in the project already.*"),
			Pattern.compile("(?s)an emulator knows it by this name.*"));

	private static final List<String> TOOLS = List.of("org.sealbench.pki.ui.newCa", "org.sealbench.pki.ui.trust",
			"org.sealbench.pki.ui.pkiFolder", "org.sealbench.pki.ui.verify", "org.sealbench.pki.ui.advise",
			"org.sealbench.pki.ui.check", "org.sealbench.pki.ui.renewDue", "org.sealbench.pki.ui.calendar",
			"org.sealbench.pki.ui.gitSetup", "org.sealbench.pki.ui.gitCheck", "org.sealbench.project.ui.explain",
			"org.sealbench.project.ui.wire", "org.sealbench.project.ui.upload", "org.sealbench.project.ui.push",
			"org.sealbench.project.ui.pair", "org.sealbench.project.ui.rollover", "org.sealbench.project.ui.travel",
			"org.sealbench.project.ui.doctor", "org.sealbench.project.ui.importTags",
			"org.sealbench.project.ui.revokeEverywhere", "org.sealbench.project.ui.replaceDevice",
			"org.sealbench.project.ui.evidence", "org.sealbench.project.ui.exportTags");

	private final CertificatesPage certificates = new CertificatesPage();
	private final EmulatorPage emulator = new EmulatorPage();
	private final TestClientPage client = new TestClientPage();

	@Test
	void allOfThem() throws Exception {
		words.know(OF_PROBLEMS);
		words.know(OF_DIFFERENCES);
		words.knowSentences(SENTENCES);
		words.know(OF_THE_PLATFORM);
		words.know(Stream.of(RevocationReason.values()).map(RevocationReason::label).toList());
		ofAProject();
		ofCertificates();
		ofAccess();
		ofDevices();
		Set<String> missing = new TreeSet<>(DialogClasses.all());
		missing.removeAll(dialogs.seen());
		assertEquals(Set.of(), missing, "dialogs that were not looked at");
	}

	private TestPlant plant(String name) throws Exception {
		TestPlant plant = TestPlant.openProtected(folder.resolve(name), USER, PASSWORD);
		compile(plant);
		return plant;
	}

	private void ofAProject() throws Exception {
		try (TestPlant plant = plant("project")) {
			for (String each : List.of(Commands.NEW_DEVICE, IWorkbenchCommandConstants.FILE_RENAME,
					Commands.ADD_ADMINISTRATOR, Commands.REMOVE_ADMINISTRATOR, Commands.PASSWORD, Commands.DOWNLOAD_TO,
					Commands.OUTSIDE_CHANGES)) {
				workbench.navigator().selectDevice(plant.project(), FIRST);
				workbench.command(each);
				dialogs.dialog(each).cancel();
			}
			workbench.navigator().selectDevice(plant.project(), SECOND);
			for (InspectorArea area : List.of(InspectorArea.OPC_UA_SERVER, InspectorArea.CERTIFICATE_MANAGER)) {
				workbench.inspector().open(area);
				workbench.inspector().tick(area == InspectorArea.OPC_UA_SERVER ? FieldLabels.of(Field.OPC_UA_ENABLED)
						: FieldLabels.of(Field.GLOBAL_SECURITY));
				dialogs.dialog("notice of " + area).cancel();
			}
			workbench.navigator().selectDevice(plant.project(), FIRST);
			workbench.inspector().open(InspectorArea.SECURE_CHANNEL);
			workbench.inspector().press(Messages.trustedAdd);
			dialogs.dialog("trusted clients").cancel();
			plant.change("comment", () -> plant.device(FIRST).setComment("x1"));
			workbench.command(Commands.CLOSE_PROJECT);
			dialogs.dialog("close").cancel();
			Path file = folder.resolve("project/devices").resolve(FIRST + ".device");
			Files.writeString(file, Files.readString(file).replaceFirst("name=", "comment=\"x2\"\n    name="));
			dialogs.dialog("merge").cancel();
		}
		ofGit();
	}

	private void ofGit() throws Exception {
		try (TestPlant plant = plant("versioned")) {
			new ProcessBuilder("git", "init", "-q").directory(folder.resolve("versioned").toFile()).start().waitFor();
			workbench.navigator().selectDevice(plant.project(), SECOND);
			words.know(List.of("device " + SECOND + ": added"));
			workbench.command("org.sealbench.project.ui.git");
			dialogs.dialog("git").cancel();
			words.knowSentences(List.of(Pattern.compile("(?s).*swt=gtk.*")));
			workbench.command("org.sealbench.ui.reportDefect");
			dialogs.dialog("report of a defect").cancel();
		}
	}

	private void ofCertificates() throws Exception {
		try (TestPlant plant = plant("certificates")) {
			for (String each : List.of(CertificateCommands.NEW, CertificateCommands.IMPORT)) {
				workbench.navigator().selectDevice(plant.project(), FIRST);
				workbench.command(each);
				dialogs.dialog(each);
				if (each.equals(CertificateCommands.IMPORT)) {
					dialogs.type(org.sealbench.pki.ui.Messages.importFile,
							folder.resolve("certificates/certificates/0002.pem").toString());
					Ui.waitUntil("it is read", () -> dialogs.rows() > 0);
					dialogs.look("import with a file");
				}
				dialogs.cancel();
			}
			for (String each : TOOLS) {
				workbench.navigator().selectDevice(plant.project(), FIRST);
				workbench.command(each);
				dialogs.dialog(each).cancel();
			}
			workbench.command("org.sealbench.project.ui.travel");
			dialogs.dialog("travel with a calendar").press(org.sealbench.ui.Messages.chooseDay);
			dialogs.dialog("calendar").cancel();
			dialogs.dialog("travel once more").cancel();
			certificates.openTab(AUTHORITIES);
			certificates.select(SHA256_CA);
			for (String each : List.of(CertificateCommands.SHOW, CertificateCommands.EXPORT,
					CertificateCommands.AUTHENTICITY, CertificateCommands.INSTALL, CertificateCommands.RENEW,
					CertificateCommands.REPLACE, CertificateCommands.DELETE)) {
				workbench.command(each);
				dialogs.dialog(each + " of an authority").cancel();
			}
			certificates.openTab(DEVICES);
			certificates.select(OF_THE_SERVER);
			for (String each : List.of(CertificateCommands.ASSIGN, CertificateCommands.REVOKE,
					CertificateCommands.REQUEST, CertificateCommands.RENEW, CertificateCommands.SHOW)) {
				workbench.command(each);
				dialogs.dialog(each + " of a device").cancel();
			}
			workbench.command(CertificateCommands.DELETE);
			dialogs.dialog("not deleted").cancel();
		}
	}

	private void ofAccess() throws Exception {
		try (TestPlant plant = TestPlant.openProtected(folder.resolve("access"), USER, PASSWORD)) {
			workbench.navigator().selectProject(plant.project());
			know();
			workbench.command(Commands.LOGIN);
			dialogs.dialog("login").type(0, USER).type(1, "wrong");
			dialogs.press(Ui.get(dialogs::defaultButton));
			Ui.waitUntil("it is refused", dialogs::complains);
			dialogs.look("login refused").cancel();
			workbench.command(Commands.RECOVER);
			dialogs.dialog("recover").cancel();
		}
		Path file = folder.resolve("access/devices").resolve(FIRST + ".device");
		Files.writeString(file, Files.readString(file).replaceAll("httpsPort=\"\\d+\"", "httpsPort=\"4711\""));
		try (TestPlant plant = TestPlant.reopen(folder.resolve("access"))) {
			workbench.navigator().selectProject(plant.project());
			workbench.command(Commands.LOGIN);
			dialogs.dialog("login").type(0, USER).type(1, PASSWORD).agree();
			dialogs.dialog("changes made outside").cancel();
			workbench.waitForJobs();
		}
		try (TestPlant plant = TestPlant.open(folder.resolve("open"))) {
			workbench.navigator().selectProject(plant.project());
			workbench.command(Commands.PROTECT);
			dialogs.dialog("protect").type(0, USER).type(1, PASSWORD).type(2, "abd");
			dialogs.look("protect, differing").type(2, PASSWORD).agree();
			know();
			dialogs.dialog("recovery key").press(Messages.recoveryCopy);
			dialogs.agree();
			workbench.waitForJobs();
		}
	}

	private void ofDevices() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("devices"))) {
			plant.switchOnOpcUa(FIRST);
			Ui.run(() -> plant.addSpeedTag(FIRST));
			workbench.navigator().selectDevice(plant.project(), FIRST);
			know();
			workbench.command(Commands.DOWNLOAD);
			dialogs.dialog("download").agree();
			workbench.waitForJobs();
			know();
			window.view(Views.PROBLEMS);
			workbench.navigator().selectDevice(plant.project(), FIRST);
			emulator.show();
			Ui.waitUntil("the device runs", () -> Messages.emulatorRun.equals(emulator.cell(FIRST, 1)));
			for (String each : List.of(Messages.emulatorLog, Messages.emulatorSessions, Messages.emulatorRejected)) {
				emulator.show();
				emulator.openTab(each);
				window.view(Views.EMULATOR);
				workbench.screenshot("pseudo-emulator-" + each.hashCode() + ".png");
			}
			emulator.press(Messages.emulatorReset);
			dialogs.dialog("reset").cancel();
			ofTheTestClient(plant);
		}
	}

	private void ofTheTestClient(TestPlant plant) {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		client.show();
		client.endpoint(Ui.get(() -> ServerUrls.opcUa(plant.device(FIRST)).get(0)));
		client.press(org.sealbench.opcua.ui.Messages.connect, org.sealbench.opcua.ui.Messages.connect);
		String connecting = NLS.bind(org.sealbench.opcua.ui.Messages.connecting,
				Ui.get(() -> ServerUrls.opcUa(plant.device(FIRST)).get(0)));
		Ui.waitUntil("it is connected or refused",
				() -> !List.of(org.sealbench.opcua.ui.Messages.hint, connecting).contains(client.outcome()));
		assertTrue(client.outcome().contains("SignAndEncrypt"), client.outcome());
		client.select(FIRST, "Tags", "Speed");
		client.enter();
		Ui.waitUntil("its value is there", () -> !client.values().isEmpty());
		client.selectValue(0);
		client.pressOnValues("Return");
		dialogs.dialog("write").cancel();
		client.select(FIRST, "Methods", "SetSpeed");
		client.enter();
		dialogs.dialog("call").cancel();
		window.view(Views.TEST_CLIENT);
		workbench.screenshot("pseudo-client.png");
		client.press(org.sealbench.opcua.ui.Messages.connect, org.sealbench.opcua.ui.Messages.disconnect);
		Ui.waitUntil("it is disconnected", () -> client.outcome().equals(org.sealbench.opcua.ui.Messages.disconnected));
	}
}
