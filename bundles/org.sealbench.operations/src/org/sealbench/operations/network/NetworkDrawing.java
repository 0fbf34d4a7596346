// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sealbench.common.Texts;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.DiagramArea;
import org.sealbench.operations.diagram.Shape;
import org.sealbench.operations.diagram.Stroke;
import org.sealbench.operations.diagram.Tone;
import org.sealbench.operations.network.NetworkConnection.Verdict;

/**
 * Draws a network: devices in a column, who connects to them at their right, and what devices have with each other in
 * lanes at their left, one lane for what a device has with others and looks the same. No line crosses a box, and each
 * line has a text at its end that says what its colour and its style say too.
 */
public final class NetworkDrawing {

	private static final Texts TEXTS = Texts.beside(NetworkDrawing.class);
	private static final int MARGIN = 16;
	private static final int BOX = 190;
	private static final int LEAST_WORDS = 170;
	private static final int MOST_WORDS = 480;
	private static final int WORDS_MARGIN = 14;
	private static final int LANE = 14;
	private static final int CROSSING = 110;
	private static final int HEAD = 44;
	private static final int GAP = 16;
	/** From the middle of a line to the middle of its text. */
	private static final int ABOVE = 8;
	private static final int MOST_TOLD = 12;

	private final Network network;
	private final boolean legend;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<DiagramArea> areas = new ArrayList<>();
	private final Map<String, Slot> slots = new LinkedHashMap<>();
	private final Map<String, NetworkNode> nodes = new HashMap<>();
	private final Map<String, List<NetworkConnection>> links = new HashMap<>();
	private final Map<String, Integer> leftPorts = new HashMap<>();
	private final Map<String, Integer> rightPorts = new HashMap<>();
	/** Room for the text at the end of a line. */
	private int room = LEAST_WORDS;

	/** A box on its way into the drawing: which ports at its left and right are taken already. */
	private static final class Slot {
		private final int x;
		private final int y;
		private final int height;
		private int left;
		private int right;

		Slot(int x, int y, int height) {
			this.x = x;
			this.y = y;
			this.height = height;
		}

		int nextLeft() {
			return y + HEAD - Diagram.LINE / 2 + Diagram.LINE * left++ - HEAD / 2 + GAP / 2;
		}

		int nextRight() {
			return y + HEAD - Diagram.LINE / 2 + Diagram.LINE * right++ - HEAD / 2 + GAP / 2;
		}
	}

	/** Where the lines of one device run that look the same. */
	private record Lane(String device, Tone tone, Stroke stroke) {
	}

	private NetworkDrawing(Network network, boolean legend) {
		this.network = network;
		this.legend = legend;
		network.nodes().forEach(node -> nodes.put(node.id(), node));
		for (NetworkConnection link : network.links()) {
			links.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
			links.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
		}
	}

	/** The drawing with its legend. */
	public static Diagram of(Network network) {
		return new NetworkDrawing(network, true).draw();
	}

	/** The drawing for those who show beside it what its colours and lines mean. */
	public static Diagram withoutLegend(Network network) {
		return new NetworkDrawing(network, false).draw();
	}

	private Diagram draw() {
		List<NetworkNode> devices = network.nodes().stream().filter(NetworkNode::isServer).toList();
		List<NetworkNode> clients = network.nodes().stream().filter(each -> !each.isServer()).toList();
		List<NetworkPair> pairs = pairs();
		List<NetworkPair> fromClients = fromClients();
		count(pairs, fromClients);
		Map<Lane, Integer> numbers = lanes(pairs);
		measure(pairs, fromClients);
		int lanes = pairs.isEmpty() ? 0 : room + LANE * (numbers.size() + 1);
		int top = MARGIN + (legend ? NetworkLegend.HEIGHT : 0);
		int bottom = place(devices, MARGIN + lanes, top);
		int clientsX = MARGIN + lanes + BOX + CROSSING + room;
		bottom = Math.max(bottom, place(clients, clientsX, top));
		if (legend) {
			shapes.addAll(NetworkLegend.at(MARGIN));
		}
		pairs.forEach(pair -> pair(pair, MARGIN + LANE * (numbers.size() - numbers.get(lane(pair)))));
		fromClients.forEach(this::client);
		network.nodes().forEach(this::box);
		int width = clients.isEmpty() ? MARGIN + lanes + BOX + MARGIN : clientsX + BOX + MARGIN;
		return new Diagram(TEXTS.get("title", network.project()), Math.max(width, 620), bottom + MARGIN, shapes, areas);
	}

	private List<NetworkPair> pairs() {
		Map<String, NetworkPair> found = new LinkedHashMap<>();
		for (NetworkConnection link : network.links()) {
			if (isBetweenDevices(link)) {
				String one = link.from().compareTo(link.to()) < 0 ? link.from() : link.to();
				String other = one.equals(link.from()) ? link.to() : link.from();
				found.computeIfAbsent(one + "\n" + other, key -> new NetworkPair(one, other, new ArrayList<>())).links()
						.add(link);
			}
		}
		return List.copyOf(found.values());
	}

	/** What clients have with devices, client by client. */
	private List<NetworkPair> fromClients() {
		Map<String, NetworkPair> found = new LinkedHashMap<>();
		network.nodes().stream().filter(each -> !each.isServer())
				.flatMap(each -> links.getOrDefault(each.id(), List.of()).stream()).forEach(
						link -> found
								.computeIfAbsent(link.from() + "\n" + link.to() + "\n" + link.protocol(),
										key -> new NetworkPair(link.from(), link.to(), new ArrayList<>()))
								.links().add(link));
		return List.copyOf(found.values());
	}

	/** The lanes in the order in which they are first used, from the right. */
	private Map<Lane, Integer> lanes(List<NetworkPair> pairs) {
		Map<Lane, Integer> numbers = new HashMap<>();
		pairs.forEach(pair -> numbers.putIfAbsent(lane(pair), numbers.size()));
		return numbers;
	}

	/**
	 * What one device has with many others, and looks the same, is drawn side by side: the texts at the ends name the
	 * partner.
	 */
	private Lane lane(NetworkPair pair) {
		boolean first = leftPorts.get(pair.one()) >= leftPorts.get(pair.other());
		NetworkConnection worst = pair.worst();
		return new Lane(first ? pair.one() : pair.other(), NetworkLegend.tone(worst.verdict()),
				NetworkLegend.stroke(worst.security().weakest()));
	}

	private int place(List<NetworkNode> column, int x, int top) {
		int y = top;
		for (NetworkNode node : column) {
			int ports = Math.max(leftPorts.getOrDefault(node.id(), 0), rightPorts.getOrDefault(node.id(), 0));
			int height = Math.max(HEAD, GAP + Diagram.LINE * ports);
			slots.put(node.id(), new Slot(x, y, height));
			y += height + GAP;
		}
		return y;
	}

	/** How many lines end at each side of each box. */
	private void count(List<NetworkPair> pairs, List<NetworkPair> fromClients) {
		for (NetworkPair pair : pairs) {
			leftPorts.merge(pair.one(), 1, Integer::sum);
			leftPorts.merge(pair.other(), 1, Integer::sum);
		}
		for (NetworkPair pair : fromClients) {
			leftPorts.merge(pair.one(), 1, Integer::sum);
			rightPorts.merge(pair.other(), 1, Integer::sum);
		}
	}

	private boolean isBetweenDevices(NetworkConnection link) {
		return nodes.containsKey(link.from()) && nodes.get(link.from()).isServer();
	}

	private String name(String id) {
		return nodes.containsKey(id) ? nodes.get(id).name() : id;
	}

	private void pair(NetworkPair pair, int lane) {
		Slot one = slots.get(pair.one());
		Slot other = slots.get(pair.other());
		NetworkConnection worst = pair.worst();
		int from = one.nextLeft();
		int to = other.nextLeft();
		Shape.Line line = line(worst, List.of(one.x, from, lane, from, lane, to, other.x, to), !pair.isMutual());
		boolean turned = !pair.isMutual() && worst.from().equals(pair.other());
		shapes.add(turned ? line(worst, List.of(other.x, to, lane, to, lane, from, one.x, from), true) : line);
		words(pair, pair.other(), one.x, from);
		words(pair, pair.one(), other.x, to);
	}

	private void words(NetworkPair pair, String partner, int x, int y) {
		NetworkConnection worst = pair.worst();
		label(worst, Diagram.fit(words(pair, partner), room - WORDS_MARGIN), x - 10, y, tip(pair.links()));
	}

	private String words(NetworkPair pair, String partner) {
		NetworkConnection worst = pair.worst();
		String arrow = pair.isMutual() ? "⇄ " : partner.equals(worst.to()) ? "→ " : "← ";
		return arrow + pair.answer(name(partner));
	}

	/** Takes as much room as the longest text needs. */
	private void measure(List<NetworkPair> pairs, List<NetworkPair> fromClients) {
		Stream<String> atDevices = pairs.stream()
				.flatMap(pair -> Stream.of(words(pair, pair.one()), words(pair, pair.other())));
		Stream<String> atClients = fromClients.stream().map(each -> each.answer(name(each.other())));
		int longest = Stream.concat(atDevices, atClients).mapToInt(Diagram::width).max().orElse(0);
		room = Math.clamp(longest + WORDS_MARGIN, LEAST_WORDS, MOST_WORDS);
	}

	private void client(NetworkPair pair) {
		NetworkConnection link = pair.worst();
		Slot client = slots.get(link.from());
		Slot device = slots.get(link.to());
		int from = client.nextLeft();
		int to = device.nextRight();
		int turn = client.x - room;
		shapes.add(line(link, List.of(client.x, from, turn, from, device.x + BOX + 14, to, device.x + BOX, to), true));
		label(link, Diagram.fit(pair.answer(name(link.to())), room - WORDS_MARGIN), client.x - 8, from,
				tip(pair.links()));
	}

	/** A text above its line, which it must not break, at its end. */
	private void label(NetworkConnection link, String text, int end, int y, String tip) {
		int width = text.length() * 7 + 4;
		shapes.add(new Shape.Words(end, y - ABOVE, text, NetworkLegend.tone(link.verdict()), false, true));
		areas.add(new DiagramArea(link.from() + "\n" + link.to() + "\n" + link.protocol(),
				name(link.from()) + " → " + name(link.to()), tip, end - width, y - Diagram.LINE + 3, width,
				Diagram.LINE, false));
	}

	/** Those that most have to be looked at first, as many as a tool tip can show. */
	private String tip(List<NetworkConnection> links) {
		Stream<String> told = links.stream().sorted((a, b) -> b.verdict().compareTo(a.verdict())).limit(MOST_TOLD)
				.map(link -> name(link.from()) + " → " + name(link.to()) + ", " + link.protocol().words() + ", "
						+ link.security().words() + ": " + link.verdict().words() + "; " + link.reason());
		return Stream.concat(told,
				links.size() > MOST_TOLD ? Stream.of(TEXTS.get("more", links.size() - MOST_TOLD)) : Stream.empty())
				.collect(Collectors.joining("\n"));
	}

	private static Shape.Line line(NetworkConnection link, List<Integer> points, boolean arrow) {
		return new Shape.Line(points, NetworkLegend.tone(link.verdict()),
				NetworkLegend.stroke(link.security().weakest()), arrow);
	}

	private void box(NetworkNode node) {
		Slot slot = slots.get(node.id());
		shapes.add(new Shape.Box(slot.x, slot.y, BOX, slot.height, Tone.BOX, Tone.BORDER));
		shapes.add(
				new Shape.Words(slot.x + 10, slot.y + 13, Diagram.fit(node.name(), BOX - 16), Tone.TEXT, true, false));
		String detail = node.detail().isEmpty() ? node.kind().words()
				: node.isServer() ? node.detail() : node.kind().words();
		shapes.add(new Shape.Words(slot.x + 10, slot.y + 31, Diagram.fit(detail, BOX - 16), Tone.FAINT, false, false));
		areas.add(new DiagramArea(node.id(), node.name(), words(node), slot.x, slot.y, BOX, slot.height, true));
	}

	private String words(NetworkNode node) {
		List<NetworkConnection> own = links.getOrDefault(node.id(), List.of());
		long refused = own.stream().filter(each -> each.verdict() == Verdict.REFUSED).count();
		String what = node.kind().words() + (node.detail().isEmpty() ? "" : ", " + node.detail());
		return refused == 0 ? TEXTS.get("connections", what, own.size())
				: TEXTS.get("connectionsRefused", what, own.size(), refused);
	}
}
