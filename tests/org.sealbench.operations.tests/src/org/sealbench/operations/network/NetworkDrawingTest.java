// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.Shape;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.network.ConnectionSecurity.Level;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/** What of a network is drawn, and how it can be read. */
class NetworkDrawingTest {

	@TempDir
	private Path folder;
	private final Tools tools = Tools.standard();
	private Project project;

	@BeforeEach
	void plantWithTwoDevices() {
		project = PlantBuilder.in(folder, tools).open();
		add("PLC_1", "127.0.0.11");
		add("PLC_2", "127.0.0.12");
	}

	@Test
	void manyDevicesAreGroupsThatSayHowManyWouldBeRefused() {
		compile();
		trust("PLC_2", "PLC_1");
		for (int i = 3; i <= 60; i++) {
			add("LINE" + i % 2 + "_PLC" + i, "127.0." + i % 3 + "." + (100 + i));
		}
		Network all = network();
		assertEquals(NetworkGroups.By.SUBNET, NetworkGroups.proposed(all));
		Network bySubnet = NetworkGroups.group(all, NetworkGroups.By.SUBNET, Set.of());
		assertEquals(Set.of("127.0.0.0/24", "127.0.1.0/24", "127.0.2.0/24"), groups(bySubnet));
		assertEquals(all.links().size() - 1, bySubnet.links().size());
		assertTrue(words(bySubnet).contains("127.0.0.0/24: not decided yet, 20 of 22"), words(bySubnet).toString());
		assertEquals("22 devices, 1 refused", bySubnet.node("group:127.0.0.0/24").orElseThrow().detail());
		Network byName = NetworkGroups.group(all, NetworkGroups.By.NAME, Set.of("group:PLC"));
		assertEquals(Set.of("LINE0", "LINE1"), groups(byName));
		assertTrue(byName.node("device:PLC_1").isPresent());
		assertTrue(NetworkDrawing.of(bySubnet).height() < NetworkDrawing.of(all).height() / 10);
		assertEquals(all, NetworkGroups.group(all, NetworkGroups.By.NOTHING, Set.of()));
	}

	@Test
	void onlyWhatIsSearchedForOrRefusedIsShown() {
		compile();
		trust("PLC_2", "PLC_1");
		Network all = network();
		Set<Verdict> everyVerdict = NetworkFilter.ALL.verdicts();
		Network refused = new NetworkFilter("", Set.of(Verdict.REFUSED), NetworkFilter.ALL.levels()).apply(all);
		assertEquals(List.of(Verdict.REFUSED), refused.links().stream().map(NetworkConnection::verdict).toList());
		assertEquals(Set.of("PLC_1", "PLC_2"), names(refused));
		Network found = new NetworkFilter(" plc_2", everyVerdict, NetworkFilter.ALL.levels()).apply(all);
		assertTrue(found.links().stream().allMatch(each -> (each.from() + each.to()).contains("PLC_2")));
		assertTrue(names(found).contains("PLC_1"), "those who connect to it are shown, too");
		assertEquals(Set.of(),
				names(new NetworkFilter("nothing", everyVerdict, NetworkFilter.ALL.levels()).apply(all)));
		Network open = new NetworkFilter("", everyVerdict, Set.of(Level.OPEN)).apply(all);
		assertTrue(open.links().stream().allMatch(each -> each.security().weakest() == Level.OPEN));
		assertEquals(all, NetworkFilter.ALL.apply(all));
	}

	@Test
	void aTextStandsAboveItsLineAndNotOnIt() {
		compile();
		trust("PLC_2", "PLC_1");
		Diagram diagram = NetworkDrawing.of(network());
		Set<Integer> lines = diagram.shapes().stream().filter(Shape.Line.class::isInstance).map(Shape.Line.class::cast)
				.filter(Shape.Line::arrow).flatMap(line -> Stream.of(line.points().get(1), line.points().getLast()))
				.collect(Collectors.toSet());
		List<Shape.Words> texts = diagram.shapes().stream().filter(Shape.Words.class::isInstance)
				.map(Shape.Words.class::cast).filter(Shape.Words::end).toList();
		assertFalse(texts.isEmpty());
		for (Shape.Words text : texts) {
			assertTrue(lines.stream().noneMatch(y -> Math.abs(y - text.y()) < Diagram.LETTERS / 2), text.toString());
		}
	}

	private static Set<String> groups(Network network) {
		return network.nodes().stream().filter(each -> each.kind() == NetworkNode.Kind.GROUP).map(NetworkNode::name)
				.collect(Collectors.toSet());
	}

	private static Set<String> names(Network network) {
		return network.nodes().stream().map(NetworkNode::name).collect(Collectors.toSet());
	}

	private static List<String> words(Network network) {
		return NetworkDrawing.of(network).shapes().stream().filter(Shape.Words.class::isInstance)
				.map(each -> ((Shape.Words) each).text()).toList();
	}

	private void add(String name, String address) {
		new AddDevice().run(project, new DeviceRequest(name, List.of(address), List.of(), "")).get();
		assertTrue(new SetDevice(tools).run(project, name, List.of("webserver.enabled=true", "opcua.enabled=true",
				"opcua.licence=small", "opcua.policies=Basic256Sha256/SignAndEncrypt"), () -> null, true).isGood());
	}

	private void compile() {
		assertTrue(new Compile(tools).run(project, List.of(), new NullProgressMonitor()).isGood());
	}

	private void trust(String client, String server) {
		project.device(server).orElseThrow().getOpcUaServer().getSecureChannel().getTrustedClients()
				.add(project.device(client).orElseThrow().getOpcUaServer().getCertificate());
	}

	private Network network() {
		return DescribeNetwork.read(project, Instant.now()).evaluate(Optional.empty()).get();
	}
}
