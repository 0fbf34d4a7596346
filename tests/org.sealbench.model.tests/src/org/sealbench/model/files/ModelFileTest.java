// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.Plant;

class ModelFileTest {

	private static final String FILE = "devices/PLC_1.device";

	private final Device device = device();

	@Test
	void theSameContentGivesTheSameBytes() throws Exception {
		byte[] first = ModelFile.write(device);
		Device again = ModelFile.read(first, FILE, Device.class);
		assertTrue(EcoreUtil.equals(device, again));
		assertArrayEquals(first, ModelFile.write(again));
	}

	@Test
	void writesOneAttributeALine() {
		for (String line : text().split("\n")) {
			assertTrue(line.split("=\"", -1).length <= 2 || line.startsWith("<?xml"), line);
		}
	}

	@Test
	void aChangeOfOneFieldIsAChangeOfOneLine() {
		List<String> before = List.of(text().split("\n"));
		device.getInterfaces().get(0).setAddress("127.0.0.99");
		List<String> after = List.of(text().split("\n"));
		List<String> changed = new ArrayList<>(after);
		changed.removeAll(before);
		assertEquals(1, changed.size(), changed.toString());
		assertEquals(before.size(), after.size());
	}

	@Test
	void usesLineFeedsAndUtf8() {
		device.setComment("Füller 1\nzweite Zeile");
		byte[] content = ModelFile.write(device);
		String text = new String(content, StandardCharsets.UTF_8);
		assertFalse(text.contains("\r"));
		assertTrue(text.contains("Füller 1"));
		assertTrue(text.endsWith("\n"));
	}

	@Test
	void everyTextSurvives() throws Exception {
		String odd = "<&>\"' \t\n ünïcode \uD83D\uDD12";
		device.setComment(odd);
		assertEquals(odd, ModelFile.read(ModelFile.write(device), FILE, Device.class).getComment());
	}

	@Test
	void refusesANewerFormatClearly() {
		Problem problem = problem(text().replace("formatVersion=\"1\"", "formatVersion=\"3\" shiny=\"yes\""));
		assertEquals(FileProblem.NEWER_FORMAT, problem.code());
		assertEquals(FILE, problem.place().toString());
	}

	@Test
	void refusesAFileWithoutVersion() {
		assertEquals(FileProblem.NO_VERSION, problem(text().replace("formatVersion=\"1\"", "")).code());
	}

	@Test
	void reportsDamageWithFileAndLine() {
		String text = text();
		assertDamaged(text.replace("127.0.0.11\"", "127.0.0.11"), lineOf("127.0.0.11") + 1);
		assertDamaged(text.replace("address=", "adress="), lineOf("127.0.0.11"));
		assertDamaged(text.replace("Basic256Sha256/Sign<", "Basic999/Sign<"), lineOf("Basic256Sha256/Sign<"));
		assertDamaged(text.substring(0, text.length() / 2), -1);
		assertDamaged("", 1);
		assertDamaged("\u0000\u0001garbage", 1);
	}

	@Test
	void valuesThatAreThereAndSayNothingAreDamage() {
		String text = text();
		String nil = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
		assertDamaged(text.replaceFirst("<offers>[^<]*</offers>", "<offers" + nil), lineOf("<offers>"));
		assertDamaged(text.replace("<offers>", "<trustedClients" + nil + "\n<offers>"), lineOf("<offers>"));
		assertDamaged(text.replace("<opcUaServer", "<webServer>\n<certificate" + nil + "</webServer>\n<opcUaServer"),
				lineOf("<opcUaServer") + 1);
	}

	@Test
	void valuesThatSayNothingAreDamageInAnyEncodingAndUnderAnyPrefix() {
		String nil = " xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:nil=\"1\"/>";
		String text = text().replaceFirst("<offers>[^<]*</offers>", "<offers" + nil);
		assertDamaged(text, lineOf("<offers>"));
		byte[] wide = text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
		assertEquals(FileProblem.DAMAGED,
				assertThrows(ProblemException.class, () -> ModelFile.read(wide, "x.device", Device.class)).problem()
						.code());
	}

	@Test
	void aNameInWhichTheWordStandsIsNoDamage() throws ProblemException {
		assertEquals("Vanilla", ModelFile
				.read(text().replace("PLC_1", "Vanilla").getBytes(StandardCharsets.UTF_8), "x.device", Device.class)
				.getName());
	}

	@Test
	void readsNoEntitiesAndNoDoctype() {
		String bomb = text().replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")
				.replace("PLC_1", "&a;");
		assertEquals(FileProblem.DAMAGED, problem(bomb).code());
	}

	@Test
	void refusesAnotherKindOfObject() {
		Plant plant = ModelFactory.eINSTANCE.createPlant();
		plant.setFormatVersion(1);
		assertEquals(FileProblem.WRONG_CONTENT,
				problem(new String(ModelFile.write(plant), StandardCharsets.UTF_8)).code());
	}

	@Test
	void everyTruncationIsReportedAsDamage() {
		byte[] content = ModelFile.write(device);
		for (int length = 0; length < content.length - 2; length++) {
			byte[] part = Arrays.copyOf(content, length);
			assertThrows(ProblemException.class, () -> ModelFile.read(part, FILE, Device.class), "length " + length);
		}
	}

	@Test
	void aPlantLeavesItsDevicesToTheirOwnFiles() {
		Plant plant = ModelFactory.eINSTANCE.createPlant();
		plant.setFormatVersion(1);
		plant.getDevices().add(device);
		assertFalse(new String(ModelFile.write(plant), StandardCharsets.UTF_8).contains("PLC_1"));
		assertEquals(plant, device.eContainer());
	}

	@Test
	void everyClassOfTheModelCanBeMade() {
		long made = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).map(ModelFactory.eINSTANCE::create).count();
		assertTrue(made >= 17, "classes: " + made);
	}

	private String text() {
		return new String(ModelFile.write(device), StandardCharsets.UTF_8);
	}

	private int lineOf(String text) {
		String[] lines = text().split("\n");
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].contains(text)) {
				return i + 1;
			}
		}
		throw new AssertionError(text);
	}

	private static void assertDamaged(String text, int line) {
		Problem problem = problem(text);
		assertEquals(FileProblem.DAMAGED, problem.code(), text);
		assertEquals(FILE, problem.place().object());
		assertTrue(problem.place().field().startsWith("line "), problem.line());
		if (line > 0) {
			int reported = Integer.parseInt(problem.place().field().substring("line ".length()));
			assertTrue(Math.abs(reported - line) <= 1, "line " + line + " expected: " + problem.line());
		}
		assertFalse(problem.message().contains("file:"), problem.message());
	}

	private static Problem problem(String text) {
		return assertThrows(ProblemException.class,
				() -> ModelFile.read(text.getBytes(StandardCharsets.UTF_8), FILE, Device.class)).problem();
	}

	@Test
	void aFileInAnotherEncodingIsRefusedWithItsLine() {
		byte[] content = "<?xml version=\"1.0\"?>\n<a b=\"\u00fc\"/>".getBytes(StandardCharsets.ISO_8859_1);
		Problem problem = assertThrows(ProblemException.class, () -> ModelFile.read(content, "a.device", Device.class))
				.problem();
		assertEquals("a.device > line 2", problem.place().toString());
		assertTrue(problem.message().contains("it is not UTF-8"), problem.message());
	}

	private static Device device() {
		ModelFactory factory = ModelFactory.eINSTANCE;
		Device device = factory.createDevice();
		device.setFormatVersion(1);
		device.setName("PLC_1");
		NetworkInterface first = factory.createNetworkInterface();
		first.setName("X1");
		first.setAddress("127.0.0.11");
		first.getDnsNames().add("plc-1.localhost");
		device.getInterfaces().add(first);
		device.setWebServer(factory.createWebServer());
		device.getWebServer().setEnabled(true);
		device.setOpcUaServer(factory.createOpcUaServer());
		device.getOpcUaServer().setSecureChannel(factory.createSecureChannel());
		device.getOpcUaServer().getSecureChannel().getOffers().add(EndpointSecurity.BASIC256SHA256_SIGN);
		device.getOpcUaServer().getSecureChannel().getOffers().add(EndpointSecurity.BASIC256SHA256_SIGN_AND_ENCRYPT);
		device.getOpcUaServer().getSecureChannel().getTrustedClients().add(CertificateNumber.of(7));
		return device;
	}
}
