// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.device.settings.DeviceTypes;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.device.DeviceSummary;
import org.sealbench.project.folder.ProjectProblem;

class SetDeviceTest extends SetDeviceScene {

	@Test
	void everyKeyOfTheContractIsThere() {
		assertTrue(SetDevice.keys().containsAll(List.of("webserver.enabled", "webserver.https-only", "webserver.port",
				"opcua.enabled", "opcua.port", "opcua.licence", "opcua.policies", "opcua.auto-accept", "opcua.guest",
				"opcua.password-login", "opcua.users", "opcua.project-users", "security.global", "mode", "clock")));
	}

	@Test
	void setsSeveralAtOnce() {
		assertTrue(set("webserver.enabled=true", "webserver.port=9443", "opcua.licence=Small",
				"opcua.policies=Basic256Sha256/SignAndEncrypt,none").isGood());
		assertTrue(device.getWebServer().isEnabled());
		assertEquals(9443, device.getWebServer().getHttpsPort());
		assertEquals(List.of(EndpointSecurity.NONE, EndpointSecurity.BASIC256SHA256_SIGN_AND_ENCRYPT),
				device.getOpcUaServer().getSecureChannel().getOffers());
	}

	@Test
	void oneBadValueChangesNothing() {
		assertEquals(OperationProblem.VALUE_INVALID, code(set("webserver.enabled=true", "webserver.port=70000")));
		assertFalse(device.getWebServer().isEnabled());
	}

	@Test
	void badRequestsAreRefusedWithTheReason() {
		assertEquals(OperationProblem.KEY_UNKNOWN, code(set("webserver.colour=red")));
		assertEquals(OperationProblem.KEY_WITHOUT_VALUE, code(set("webserver.enabled")));
		assertEquals(OperationProblem.VALUE_INVALID, code(set("opcua.policies=Basic512")));
		assertEquals(OperationProblem.VALUE_INVALID, code(set("clock=yesterday")));
		assertEquals(OperationProblem.VALUE_INVALID, code(set("opcua.users=operator")));
		assertEquals(OperationProblem.ADDRESS_INVALID, code(set("address=127.0.0.999")));
		assertEquals(OperationProblem.NO_SUCH_DEVICE,
				code(new SetDevice(tools).run(project, "PLC_9", List.of("mode=RUN"), () -> null, false)));
	}

	@Test
	void dangerNeedsAConfirmation() {
		for (String setting : List.of("opcua.enabled=true", "security.global=on")) {
			assertEquals(1, SetDevice.notices(List.of(setting)).size());
			assertEquals(OperationProblem.NOT_CONFIRMED, code(set(setting)));
			assertTrue(new SetDevice(tools).run(project, "PLC_1", List.of(setting), () -> null, true).isGood());
		}
		assertTrue(device.getOpcUaServer().isEnabled());
		assertTrue(SetDevice.notices(List.of("opcua.enabled=false", "opcua.port=4841")).isEmpty());
		assertTrue(set("opcua.enabled=false").isGood());
	}

	@Test
	void onePortForTwoServersIsRefusedAtOnce() {
		assertTrue(new SetDevice(tools)
				.run(project, "PLC_1", List.of("webserver.enabled=true", "opcua.enabled=true"), () -> null, true)
				.isGood());
		assertEquals(CompilerProblem.PORT_TWICE, code(set("opcua.port=8443")));
		assertEquals(CompilerProblem.PORT_TWICE, code(set("comment=new", "webserver.port=4840")));
		assertEquals(4840, device.getOpcUaServer().getPort());
		assertEquals(8443, device.getWebServer().getHttpsPort());
		assertEquals("", device.getComment());
		assertTrue(set("opcua.port=8443", "webserver.port=4840").isGood());
		assertTrue(set("opcua.enabled=false", "opcua.port=4840").isGood());
		assertEquals(CompilerProblem.PORT_TWICE,
				code(new SetDevice(tools).run(project, "PLC_1", List.of("opcua.enabled=true"), () -> null, true)));
		assertTrue(new SetDevice(tools)
				.run(project, "PLC_1", List.of("opcua.enabled=true", "opcua.port=4841"), () -> null, true).isGood());
		assertEquals(Optional.of(CompilerProblem.PORT_TWICE),
				new FieldCheck(project)
						.problem(device.getWebServer(), ModelPackage.Literals.WEB_SERVER__HTTPS_PORT, "4841")
						.map(Problem::code));
	}

	@Test
	void aTypeThatThereIsNotIsRefused() {
		assertEquals(OperationProblem.VALUE_INVALID, code(set("type=Nonsense")));
		assertEquals(OperationProblem.TYPE_UNKNOWN, code(new AddDevice().run(project,
				new DeviceRequest("PLC_7", List.of("127.0.0.77"), List.of(), "Nonsense"))));
		assertTrue(set("type=sealbench emulated plc").isGood());
		assertEquals(DeviceTypes.all().get(0), device.getType());
		assertEquals(DeviceTypes.all().get(0), ModelFactory.eINSTANCE.createDevice().getType());
	}

	@Test
	void namesThatNoHostOrNoFileCanHaveAreRefused() {
		for (String dns : List.of("*.example", "a..b", "-a", "a b", "127.0.0.1", "x".repeat(64))) {
			assertEquals(OperationProblem.DNS_INVALID, code(set("dns=" + dns)), dns);
		}
		assertTrue(set("dns=A.Example,a.example").isGood());
		assertEquals(List.of("a.example"), device.getInterfaces().get(0).getDnsNames());
		for (String reserved : List.of("con", "NUL", "Com1", "lpt9.x", "aux.device")) {
			assertEquals(ProjectProblem.NAME_RESERVED, code(add(reserved, "127.0.0.77")), reserved);
		}
		for (String name : List.of("PLC.", "plc 3", "-PLC", "x".repeat(41), "a/b")) {
			assertEquals(ProjectProblem.NAME_INVALID, code(add(name, "127.0.0.77")), name);
		}
		assertEquals(OperationProblem.DEVICE_EXISTS, code(add("plc_1", "127.0.0.77")));
		assertTrue(add("Conveyor", "127.0.0.77").isGood());
	}

	@Test
	void autoAcceptTakesAnEnd() {
		assertTrue(set("opcua.auto-accept=2030-01-31T12:00:00Z").isGood());
		assertEquals("2030-01-31T12:00:00Z", device.getOpcUaServer().getSecureChannel().getAutoAcceptUntil());
		assertTrue(set("opcua.auto-accept=off").isGood());
		assertEquals("", device.getOpcUaServer().getSecureChannel().getAutoAcceptUntil());
	}

	@Test
	void interfacesKeepTheirNamesWhenAddressesChange() {
		assertTrue(set("address=127.0.0.21/8,::1,127.0.0.23", "dns=a.localhost,b.localhost").isGood());
		assertEquals(List.of("X1", "X2", "X3"), device.getInterfaces().stream().map(each -> each.getName()).toList());
		assertEquals(List.of("a.localhost", "b.localhost"), device.getInterfaces().get(0).getDnsNames());
		assertEquals(8, device.getInterfaces().get(0).getPrefixLength());
		assertEquals(64, device.getInterfaces().get(1).getPrefixLength());
	}

	@Test
	void badOrDuplicateAddressesOfANewDeviceAreRefused() {
		assertEquals(OperationProblem.ADDRESS_TAKEN, code(add("PLC_2", "127.0.0.12")));
		assertEquals(OperationProblem.ADDRESS_TWICE, code(add("PLC_2", "127.0.0.13", "127.0.0.13")));
		for (String none : List.of("0.0.0.0", "224.0.0.1", "ff02::1", "255.255.255.255", "127.0.0.255/24",
				"127.0.0.0/8", "::ffff:127.0.0.13")) {
			assertEquals(OperationProblem.ADDRESS_INVALID, code(add("PLC_2", none)));
		}
		assertTrue(add("PLC_2", "224.0.0.1").problems().get(0).line()
				.contains("it is a multicast address and not the address of one interface"));
		assertEquals(OperationProblem.ADDRESS_INVALID, code(add("PLC_2", "localhost")));
		assertEquals(OperationProblem.ADDRESS_INVALID, code(add("PLC_2", "127.0.0.13/33")));
		assertEquals(OperationProblem.DEVICE_EXISTS, code(add("plc_1", "127.0.0.13")));
		assertEquals("SB-1017", code(add("1 PLC", "127.0.0.13")).text());
		assertEquals(1, project.plant().getDevices().size());
	}

	@Test
	void addressesAreShownForEveryInterface() {
		DeviceSummary summary = DeviceSummary.of(device);
		assertEquals(List.of("https://127.0.0.11:8443", "https://127.0.0.12:8443"), summary.webUrls());
		assertEquals(List.of("opc.tcp://127.0.0.11:4840", "opc.tcp://127.0.0.12:4840"), summary.opcUaUrls());
		assertFalse(summary.webEnabled());
	}
}
