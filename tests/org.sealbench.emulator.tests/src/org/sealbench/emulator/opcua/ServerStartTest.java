// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.device.ServiceReport;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.pki.Credential;

class ServerStartTest {

	private static Plant plant;
	private static Credential credential;
	private static Credential client;

	@BeforeAll
	static void make() throws Exception {
		plant = new Plant("Test CA");
		credential = plant.server(TestDevice.ADDRESS, "127.0.0.12", "::1", "plc.example");
		client = plant.client("client");
	}

	private static TestDevice device() {
		return new TestDevice(credential).trusting(plant.caCertificate());
	}

	@Test
	void listensOnItsOwnAddressesOnly() throws Exception {
		TestDevice device = device();
		try (OpcUaDeviceServer server = device.start()) {
			assertEquals(ServiceReport.running(List.of(device.url())), server.report());
			new Socket(InetAddress.getByName(TestDevice.ADDRESS), device.port()).close();
			assertThrows(IOException.class,
					() -> new Socket(InetAddress.getByName("127.0.0.1"), device.port()).close());
		}
	}

	@Test
	void freesItsPortsAndConnectionsWhenClosed() throws Exception {
		TestDevice device = device();
		OpcUaDeviceServer server = device.start();
		try (Socket open = new Socket(InetAddress.getByName(TestDevice.ADDRESS), device.port())) {
			assertTrue(TestClient.of(plant, client).connect(device.url()).connected());
			server.close();
			open.setSoTimeout(60_000);
			assertEquals(-1, open.getInputStream().read());
		}
		assertEquals(ServiceReport.off(), server.report());
		new ServerSocket(device.port(), 1, InetAddress.getByName(TestDevice.ADDRESS)).close();
		assertEquals(List.of(), Thread.getAllStackTraces().keySet().stream().filter(each -> !each.isDaemon())
				.filter(each -> each.getName().contains("milo") || each.getName().contains("netty")).toList());
	}

	@Test
	void startsAgainOnTheSamePort() throws Exception {
		TestDevice device = device();
		for (int i = 0; i < 3; i++) {
			try (OpcUaDeviceServer server = device.start()) {
				assertTrue(TestClient.of(plant, client).connect(device.url()).connected(),
						() -> device.log().toString());
			}
		}
	}

	@Test
	void saysThatItsPortIsTaken() throws Exception {
		TestDevice device = device().at("127.0.0.12", TestDevice.ADDRESS);
		try (ServerSocket taken = new ServerSocket(device.port(), 1, InetAddress.getByName(TestDevice.ADDRESS))) {
			OpcUaDeviceServer server = device.make();
			ProblemException problem = assertThrows(ProblemException.class, server::start);
			assertEquals(EmulatorProblem.PORT_TAKEN, problem.problem().code());
			assertTrue(problem.problem().message().contains(TestDevice.ADDRESS + ":" + device.port()),
					problem.problem()::message);
			assertEquals(ServiceReport.State.FAILED, server.report().state());
			new ServerSocket(device.port(), 1, InetAddress.getByName("127.0.0.12")).close();
		}
	}

	@Test
	void saysThatItsAddressIsNotOnThisMachine() throws Exception {
		OpcUaDeviceServer server = device().at("192.0.2.1").make();
		ProblemException problem = assertThrows(ProblemException.class, server::start);
		assertEquals(EmulatorProblem.ADDRESS_NOT_HERE, problem.problem().code());
	}

	@Test
	void refusesACertificateWithAnotherApplicationUri() throws Exception {
		OpcUaDeviceServer server = new TestDevice(client).trusting(plant.caCertificate()).make();
		ProblemException problem = assertThrows(ProblemException.class, server::start);
		assertEquals(EmulatorProblem.CERTIFICATE_UNUSABLE, problem.problem().code());
	}

	@Test
	void servesSeveralInterfacesIpv6Included() throws Exception {
		TestDevice device = device().at(TestDevice.ADDRESS, "127.0.0.12", "::1");
		try (OpcUaDeviceServer server = device.start()) {
			assertEquals("opc.tcp://[::1]:" + device.port(), server.report().urls().get(2));
			for (String url : server.report().urls()) {
				ConnectionResult result = TestClient.of(plant, client).connect(url);
				assertTrue(result.connected(), result::toString);
				assertEquals(url, result.endpoint());
			}
		}
	}

	@Test
	void isUnreachableOnceClosed() throws Exception {
		TestDevice device = device();
		device.start().close();
		ProblemException problem = assertThrows(ProblemException.class,
				() -> TestClient.of(plant, client).connect(device.url()));
		assertEquals(OpcUaProblem.UNREACHABLE, problem.problem().code());
		assertFalse(problem.problem().message().contains("Exception"), problem.problem()::message);
	}
}
