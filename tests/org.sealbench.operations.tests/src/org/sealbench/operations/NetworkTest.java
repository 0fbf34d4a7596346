// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.model.ClientKind;
import org.sealbench.model.ExternalClient;
import org.sealbench.model.ModelFactory;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.DiagramArea;
import org.sealbench.operations.diagram.Palette;
import org.sealbench.operations.diagram.SvgFile;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.Network;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.network.NetworkDrawing;
import org.sealbench.operations.network.NetworkProblem;
import org.sealbench.operations.network.ConnectionSecurity.Level;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;
import org.w3c.dom.Document;

/** Who connects to whom, and whether it would come about. */
class NetworkTest {

	/** Words at the ends, and room for a few of 57 lines at the side. */
	private static final int WORDS_AND_A_LANE = 480;

	@TempDir
	private Path folder;
	private final Tools tools = Tools.standard();
	private Project project;

	@BeforeEach
	void plantWithTwoDevices() {
		String[] servers = { "webserver.enabled=true", "opcua.enabled=true", "opcua.licence=small",
				"opcua.policies=Basic256Sha256/SignAndEncrypt" };
		project = PlantBuilder.in(folder, tools).device("PLC_1", "127.0.0.11", servers)
				.device("PLC_2", "127.0.0.12", servers).open();
	}

	@Test
	void beforeTheFirstCompileNothingIsDecided() {
		set("PLC_1", "security.global=true");
		set("PLC_2", "security.global=true");
		Network network = network();
		assertEquals(List.of("PLC_1", "PLC_2", "Web browser"),
				network.nodes().stream().map(each -> each.name()).toList());
		assertEquals(4, network.links().size());
		assertTrue(network.links().stream()
				.allMatch(each -> each.verdict() == Verdict.OPEN && each.reason().contains("next compile")));
	}

	@Test
	void selfSignedDevicesAreReachedByBrowsersOnly() {
		compile();
		Network network = network();
		assertEquals(List.of(), devicePairs(network));
		NetworkConnection web = link(network, "browser", "device:PLC_1");
		assertEquals(Verdict.CONNECTS, web.verdict(), web.toString());
		assertTrue(web.reason().contains("warns"), web.reason());
		assertEquals(Level.ENCRYPTED, web.security().weakest());
	}

	@Test
	void plainHttpAndPolicyNoneAreTheWeakestWay() {
		set("PLC_1", "webserver.https-only=false",
				"opcua.policies=None,Basic256Sha256/Sign,Basic256Sha256/SignAndEncrypt");
		compile();
		assertEquals(Level.OPEN, link(network(), "browser", "device:PLC_1").security().weakest());
		trust("PLC_2", "PLC_1");
		NetworkConnection link = link(network(), "device:PLC_2", "device:PLC_1");
		assertEquals(Level.OPEN, link.security().weakest());
		assertEquals("Basic256Sha256 Sign & Encrypt, Basic256Sha256 Sign, None", link.security().words());
	}

	@Test
	void trustInOneDirectionIsRefusedByTheOther() {
		compile();
		trust("PLC_2", "PLC_1");
		NetworkConnection link = link(network(), "device:PLC_2", "device:PLC_1");
		assertEquals(Verdict.REFUSED, link.verdict());
		assertTrue(link.reason().startsWith("PLC_2 refuses") && link.reason().contains("Bad_CertificateUntrusted"),
				link.reason());
		trust("PLC_1", "PLC_2");
		assertTrue(devicePairs(network()).stream().allMatch(each -> each.verdict() == Verdict.CONNECTS),
				network().links().toString());
	}

	@Test
	void aChangedAddressIsFoundBeforeItIsCompiled() {
		compile();
		project.device("PLC_1").orElseThrow().getInterfaces().get(0).setAddress("127.0.0.99");
		NetworkConnection web = link(network(), "browser", "device:PLC_1");
		assertEquals(Verdict.REFUSED, web.verdict());
		assertTrue(web.reason().contains("does not name 127.0.0.99"), web.reason());
	}

	@Test
	void everythingIsRefusedOnceItHasExpired() {
		compile();
		trust("PLC_2", "PLC_1");
		Network later = DescribeNetwork.read(project, Instant.now().plus(Duration.ofDays(20_000)))
				.evaluate(Optional.empty()).get();
		assertTrue(later.links().stream().allMatch(each -> each.verdict() == Verdict.REFUSED),
				later.links().toString());
	}

	@Test
	void aClientWithoutACertificateIsLetInWherePolicyNoneIsOffered() {
		ExternalClient scada = ModelFactory.eINSTANCE.createExternalClient();
		scada.setName("scada");
		scada.setKind(ClientKind.OPCUA);
		project.plant().getClients().add(scada);
		compile();
		assertEquals(Verdict.OPEN, explain("scada", "PLC_1").get().get(0).verdict());
		set("PLC_1", "opcua.policies=None");
		assertEquals(Verdict.CONNECTS, explain("scada", "PLC_1").get().get(0).verdict());
		assertEquals(NetworkProblem.NO_SUCH_CLIENT, explain("nobody", "PLC_1").problems().get(0).code());
		assertEquals(OperationProblem.NO_SUCH_DEVICE, explain("scada", "PLC_9").problems().get(0).code());
		set("PLC_1", "webserver.enabled=false");
		assertEquals(NetworkProblem.NO_SERVER, explain("Web browser", "PLC_1").problems().get(0).code());
	}

	@Test
	void thePictureIsWellFormedAndBoxesDoNotOverlap() throws Exception {
		compile();
		trust("PLC_2", "PLC_1");
		Diagram diagram = NetworkDrawing.of(network());
		List<DiagramArea> boxes = diagram.areas().stream().filter(DiagramArea::select).toList();
		// both devices, the browser, and this station
		assertEquals(4, boxes.size());
		for (DiagramArea one : boxes) {
			assertTrue(one.x() >= 0 && one.x() + one.width() <= diagram.width()
					&& one.y() + one.height() <= diagram.height(), one.toString());
			assertTrue(boxes.stream().filter(each -> each != one).noneMatch(each -> each.contains(one.x(), one.y())),
					one.toString());
		}
		String svg = SvgFile.of(diagram, Palette.DARK);
		Document parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
		assertEquals("svg", parsed.getDocumentElement().getTagName());
		assertEquals(svg, SvgFile.of(NetworkDrawing.of(network()), Palette.DARK));
	}

	@Test
	void manyDevicesOfOneAuthorityAreNotPaired() {
		addDevices();
		Network all = network();
		assertEquals(false, all.whole());
		assertEquals(List.of(), devicePairs(all));
		Network one = DescribeNetwork.read(project, Instant.now()).evaluate(Optional.of("device:PLC_3")).get();
		assertEquals(2 * 57, devicePairs(one).size());
		assertTrue(NetworkDrawing.of(one).width() < NetworkDrawing.of(all).width() + WORDS_AND_A_LANE,
				"what looks the same shares a lane");
	}

	@Test
	void whomADeviceWasMadeToTrustIsFoundAmongManyDevicesToo() {
		compile();
		trust("PLC_2", "PLC_1");
		trust("PLC_1", "PLC_2");
		List<NetworkConnection> alone = devicePairs(network());
		assertEquals(2, alone.size());
		addDevices();
		Network many = network();
		assertEquals(false, many.whole());
		assertEquals(alone.toString(), devicePairs(many).toString());
	}

	/** So many that pairs which only share a CA are not looked at. */
	private void addDevices() {
		for (int i = 3; i <= 60; i++) {
			new AddDevice().run(project, new DeviceRequest("PLC_" + i, List.of("127.0.1." + i), List.of(), "")).get();
			set("PLC_" + i, "opcua.enabled=true", "opcua.licence=small", "security.global=true");
		}
	}

	private void set(String device, String... settings) {
		assertTrue(new SetDevice(tools).run(project, device, List.of(settings), () -> null, true).isGood());
	}

	private void compile() {
		Outcome<?> outcome = new Compile(tools).run(project, List.of(), new NullProgressMonitor());
		assertTrue(outcome.isGood(), outcome.problems().toString());
	}

	private void trust(String client, String server) {
		project.device(server).orElseThrow().getOpcUaServer().getSecureChannel().getTrustedClients()
				.add(project.device(client).orElseThrow().getOpcUaServer().getCertificate());
	}

	private Network network() {
		Outcome<Network> outcome = DescribeNetwork.read(project, Instant.now()).evaluate(Optional.empty());
		assertEquals(List.of(), outcome.problems());
		return outcome.get();
	}

	private Outcome<List<NetworkConnection>> explain(String client, String device) {
		return DescribeNetwork.read(project, Instant.now()).explain(client, device);
	}

	private static List<NetworkConnection> devicePairs(Network network) {
		return network.links().stream().filter(each -> each.from().startsWith("device:")).toList();
	}

	private static NetworkConnection link(Network network, String from, String to) {
		return network.links().stream().filter(each -> each.from().equals(from) && each.to().equals(to)).findFirst()
				.orElseThrow();
	}
}
