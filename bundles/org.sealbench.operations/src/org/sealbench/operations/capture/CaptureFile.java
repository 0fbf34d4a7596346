// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.IoReason;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.address.IpAddress;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.capture.PacketSource.MalformedCapture;

/**
 * The beginnings of connections in a capture. The file is read as a stream: a million packets, two thousand connections
 * and 64 MB of their beginnings at most, whatever it says of itself.
 */
public final class CaptureFile {

	private static final int MOST_PACKETS = 1_000_000;
	private static final int MOST_CONNECTIONS = 2_000;
	private static final int MOST_HELD = 64 * 1024 * 1024;
	/** How often progress is told and a cancel noticed. */
	private static final int LOOK = 1_000;

	private final Map<List<InetSocketAddress>, Flow> flows = new LinkedHashMap<>();
	private long held;
	/** What of the file was left, by its limit. */
	private Optional<String> full = Optional.empty();

	/** One direction of a connection. */
	private record Flow(Instant begun, ByteStream stream) {
	}

	private CaptureFile() {
	}

	/** Whether a file is a capture by its first octets. */
	public static boolean isCapture(Path file) {
		try (DataInputStream input = new DataInputStream(Files.newInputStream(file))) {
			int magic = input.readInt();
			return magic == PcapngSource.SECTION || PcapSource.begins(magic);
		} catch (IOException e) {
			return false;
		}
	}

	/** Reads what can be read; what is behind damage is left. */
	public static Outcome<List<Conversation>> read(Path file, IProgressMonitor monitor) {
		Place place = Place.of(file.toString());
		CaptureFile capture = new CaptureFile();
		List<Problem> problems = new ArrayList<>();
		int packets = 0;
		SubMonitor progress = SubMonitor.convert(monitor, "Reading " + file.getFileName(), 100);
		try (BufferedInputStream input = new BufferedInputStream(Files.newInputStream(file))) {
			PacketSource source = source(input, Files.getLastModifiedTime(file).toInstant());
			Optional<Packet> packet = source.next();
			while (packet.isPresent() && packets < MOST_PACKETS) {
				capture.add(packet.get());
				packets++;
				if (packets % LOOK == 0) {
					progress.setWorkRemaining(100).worked(1);
					if (progress.isCanceled()) {
						throw new OperationCanceledException();
					}
				}
				packet = source.next();
			}
			if (packet.isPresent() || capture.full.isPresent()) {
				problems.add(CaptureProblem.TOO_MUCH.at(place, capture.full.orElse(MOST_PACKETS + " packets")));
			}
		} catch (EOFException e) {
			problems.add(CaptureProblem.CUT_OFF.at(place));
		} catch (MalformedCapture e) {
			problems.add(CaptureProblem.DAMAGED.at(place, e.reason()));
		} catch (IOException e) {
			problems.add(OperationProblem.CANNOT_READ.at(place, IoReason.of(e)));
		}
		List<Conversation> found = capture.conversations();
		if (found.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
			problems.add(CaptureProblem.NO_HANDSHAKE.at(place, packets));
		}
		return found.isEmpty() ? Outcome.failed(problems) : Outcome.of(found, problems);
	}

	private static PacketSource source(BufferedInputStream input, Instant changed) throws IOException {
		int magic = new DataInputStream(input).readInt();
		if (magic == PcapngSource.SECTION) {
			return new PcapngSource(input, changed);
		}
		if (!PcapSource.begins(magic)) {
			throw new MalformedCapture("it begins as neither pcap nor pcapng does");
		}
		return new PcapSource(input, magic);
	}

	private void add(Packet packet) {
		Optional<TcpSegment> segment = TcpSegment.of(packet);
		if (segment.isEmpty()) {
			return;
		}
		List<InetSocketAddress> ends = List.of(segment.get().from(), segment.get().to());
		Flow flow = flows.get(ends);
		if (flow == null) {
			if (flows.size() >= 2 * MOST_CONNECTIONS) {
				full = Optional.of(MOST_CONNECTIONS + " connections");
				return;
			}
			flow = new Flow(packet.time(), new ByteStream());
			flows.put(ends, flow);
		}
		if (held < MOST_HELD) {
			held += flow.stream().add(segment.get());
		} else {
			full = Optional.of((MOST_HELD >> 20) + " MB");
		}
	}

	private List<Conversation> conversations() {
		List<Conversation> found = new ArrayList<>();
		flows.forEach((ends, flow) -> {
			Flow back = flows.getOrDefault(List.of(ends.get(1), ends.get(0)), new Flow(flow.begun(), new ByteStream()));
			Handshake handshake = new Handshake(flow.begun(), text(ends.get(0)), text(ends.get(1)),
					flow.stream().content(), back.stream().content());
			handshake.read().ifPresent(found::add);
		});
		return found;
	}

	private static String text(InetSocketAddress end) {
		return IpAddress.inUrl(end.getAddress().getHostAddress()) + ":" + end.getPort();
	}
}
