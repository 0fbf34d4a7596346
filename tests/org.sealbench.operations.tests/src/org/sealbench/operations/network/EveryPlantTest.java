// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.operations.network.RealConnection.Client;
import org.sealbench.pki.Credential;
import org.sealbench.project.Project;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.plant.PlantBuilder;

/** What is said about a connection is what device and client do: compared over random plants. */
class EveryPlantTest {

	private static final int PLANTS = 2_000;
	private static final int CONNECTIONS = 200;

	@TempDir
	private Path folder;
	private final RandomPki pki = new RandomPki();
	private Project project;
	private final List<String> disagreements = new ArrayList<>();
	private int connected;
	private int refused;
	private int open;

	@BeforeEach
	void emptyProject() {
		project = PlantBuilder.in(folder).open();
	}

	@Test
	void explainSaysWhatDeviceAndClientDecide() throws ProblemException {
		for (long seed = 1; seed <= PLANTS; seed++) {
			RandomPlant plant = new RandomPlant(seed, project, pki);
			DescribeNetwork network = DescribeNetwork.read(project, RandomPki.NOW, () -> plant.clocks);
			for (Device device : project.plant().getDevices()) {
				RealConnection real = real(plant, device);
				for (Map.Entry<String, Client> client : clients(plant, device).entrySet()) {
					Client whole = client.getValue();
					compare("plant " + seed, network, client.getKey(), device, whole, real.refusal(whole));
					if (whole.trust().isEmpty()) {
						compare("plant " + seed + " without chain", network, client.getKey(), device, whole,
								real.refusal(whole.alone()));
					}
				}
			}
		}
		assertEquals(List.of(), disagreements.stream().limit(20).toList(),
				() -> disagreements.size() + " disagreements");
		assertTrue(connected > PLANTS / 4 && refused > PLANTS && open > 0 && open < PLANTS / 10, this::figures);
	}

	@Test
	void explainSaysWhatHappensOnTheWire() throws ProblemException {
		for (long seed = 10_001; connected + refused < CONNECTIONS; seed++) {
			RandomPlant plant = new RandomPlant(seed, project, pki);
			Device device = project.plant().getDevices().get(0);
			device.getOpcUaServer().setPort(FreePorts.on(device.getInterfaces().get(0).getAddress()));
			DescribeNetwork network = DescribeNetwork.read(project, RandomPki.NOW, () -> plant.clocks);
			RealConnection real = real(plant, device);
			for (Map.Entry<String, Client> client : clients(plant, device).entrySet()) {
				compare("plant " + seed, network, client.getKey(), device, client.getValue(),
						real.refusalOnTheWire(client.getValue()));
			}
		}
		assertEquals(List.of(), disagreements);
		assertTrue(connected > CONNECTIONS / 8, this::figures);
	}

	private String figures() {
		return connected + " connected, " + refused + " refused, " + open + " open";
	}

	private RealConnection real(RandomPlant plant, Device device) throws ProblemException {
		return new RealConnection(project, device, plant.clocks.get(device.getName()), plant.lists);
	}

	private Map<String, Client> clients(RandomPlant plant, Device server) throws ProblemException {
		Map<String, Client> clients = new TreeMap<>();
		for (Device device : project.plant().getDevices()) {
			if (device != server) {
				clients.put(device.getName(),
						RealConnection.ofDevice(project, device, plant.clocks.get(device.getName())));
			}
		}
		for (Map.Entry<String, Credential> each : plant.clients.entrySet()) {
			clients.put(each.getKey(), new Client(each.getValue(), RandomPki.NOW, Optional.empty()));
		}
		return clients;
	}

	/** Nothing is left open but what the client may present and the project does not know. */
	private void compare(String plant, DescribeNetwork network, String name, Device device, Client client,
			Optional<String> refusal) throws ProblemException {
		NetworkConnection said = network.explain(name, device.getName()).get().get(0);
		boolean known = client.trust().isPresent() || knows(client.credential().chain());
		if (said.verdict() == Verdict.OPEN && !known) {
			open++;
			return;
		}
		if (refusal.isPresent()) {
			refused++;
		} else {
			connected++;
		}
		if (said.verdict() != (refusal.isPresent() ? Verdict.REFUSED : Verdict.CONNECTS)) {
			disagreements.add(plant + ", " + name + " to " + device.getName() + ": said " + said.verdict().words()
					+ " (" + said.reason() + "), is " + refusal.orElse("connected"));
		}
	}

	private boolean knows(List<X509Certificate> chain) throws ProblemException {
		Set<X509Certificate> all = new HashSet<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			all.add(project.certificates().certificate(entry.getNumber()));
		}
		return all.containsAll(chain);
	}
}
