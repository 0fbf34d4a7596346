// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts octets that two ends sent each other into packets of Ethernet, IPv4 or IPv6, and TCP, and these into a file. */
public final class CaptureWriter {

	public static final Instant TIME = Instant.parse("2026-05-05T10:00:00Z");

	private final InetSocketAddress client;
	private final InetSocketAddress server;
	private final List<byte[]> packets = new ArrayList<>();
	private int fromClient = 0xfffffff0;
	private int fromServer = 1000;

	public CaptureWriter(String client, String server, int port) throws Exception {
		this.client = new InetSocketAddress(InetAddress.getByName(client), 50_000);
		this.server = new InetSocketAddress(InetAddress.getByName(server), port);
		packets.add(packet(this.client, this.server, fromClient++, true, new byte[0], 0, 0));
		packets.add(packet(this.server, this.client, fromServer++, true, new byte[0], 0, 0));
	}

	public CaptureWriter sent(byte[] content, int most) {
		for (int i = 0; i < content.length; i += most) {
			int length = Math.min(most, content.length - i);
			packets.add(packet(client, server, fromClient, false, content, i, length));
			fromClient += length;
		}
		return this;
	}

	public CaptureWriter answered(byte[] content, int most) {
		for (int i = 0; i < content.length; i += most) {
			int length = Math.min(most, content.length - i);
			packets.add(packet(server, client, fromServer, false, content, i, length));
			fromServer += length;
		}
		return this;
	}

	/** Packets arrive in another order, and each twice. */
	public CaptureWriter shuffled() {
		List<byte[]> rest = packets.subList(2, packets.size());
		List<byte[]> twice = new ArrayList<>(rest);
		twice.addAll(rest);
		Collections.shuffle(twice, new Random(5));
		rest.clear();
		packets.addAll(twice);
		return this;
	}

	private static byte[] packet(InetSocketAddress from, InetSocketAddress to, int sequence, boolean first,
			byte[] content, int offset, int length) {
		byte[] source = from.getAddress().getAddress();
		boolean six = source.length == 16;
		ByteBuffer packet = ByteBuffer.allocate(14 + (six ? 40 : 20) + 20 + length);
		packet.put(new byte[12]).putShort((short) (six ? 0x86dd : 0x0800));
		if (six) {
			packet.putInt(0x60000000).putShort((short) (20 + length)).put((byte) 6).put((byte) 64);
		} else {
			packet.put((byte) 0x45).put((byte) 0).putShort((short) (40 + length)).putInt(0).put((byte) 64).put((byte) 6)
					.putShort((short) 0);
		}
		packet.put(source).put(to.getAddress().getAddress());
		packet.putShort((short) from.getPort()).putShort((short) to.getPort()).putInt(sequence).putInt(0)
				.put((byte) 0x50).put((byte) (first ? 2 : 0x10)).putShort((short) 0).putInt(0);
		return packet.put(content, offset, length).array();
	}

	public byte[] pcap(ByteOrder order) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(ByteBuffer.allocate(24).order(order).putInt(0xa1b2c3d4).putShort((short) 2).putShort((short) 4)
				.putInt(0).putInt(0).putInt(65_535).putInt(1).array());
		for (byte[] each : packets) {
			out.writeBytes(ByteBuffer.allocate(16).order(order).putInt((int) TIME.getEpochSecond()).putInt(0)
					.putInt(each.length).putInt(each.length).array());
			out.writeBytes(each);
		}
		return out.toByteArray();
	}

	/** In packets that have no time, behind a large block of secrets. */
	public byte[] simple(ByteOrder order) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(ByteBuffer.allocate(28).order(order).putInt(0x0a0d0d0a).putInt(28).putInt(0x1a2b3c4d)
				.putShort((short) 1).putShort((short) 0).putLong(-1).putInt(28).array());
		out.writeBytes(ByteBuffer.allocate(20).order(order).putInt(1).putInt(20).putShort((short) 1).putShort((short) 0)
				.putInt(0).putInt(20).array());
		int large = 3 * 1024 * 1024;
		out.writeBytes(
				ByteBuffer.allocate(large).order(order).putInt(10).putInt(large).putInt(large - 4, large).array());
		for (byte[] each : packets) {
			int padded = (each.length + 3) / 4 * 4;
			ByteBuffer block = ByteBuffer.allocate(16 + padded).order(order).putInt(3).putInt(16 + padded)
					.putInt(each.length);
			block.put(each).position(12 + padded);
			out.writeBytes(block.putInt(16 + padded).array());
		}
		return out.toByteArray();
	}

	public byte[] pcapng(ByteOrder order) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(ByteBuffer.allocate(28).order(order).putInt(0x0a0d0d0a).putInt(28).putInt(0x1a2b3c4d)
				.putShort((short) 1).putShort((short) 0).putLong(-1).putInt(28).array());
		out.writeBytes(ByteBuffer.allocate(20).order(order).putInt(1).putInt(20).putShort((short) 1).putShort((short) 0)
				.putInt(0).putInt(20).array());
		out.writeBytes(ByteBuffer.allocate(16).order(order).putInt(0xbad).putInt(16).putInt(7).putInt(16).array());
		long micros = TIME.getEpochSecond() * 1_000_000;
		for (byte[] each : packets) {
			int padded = (each.length + 3) / 4 * 4;
			ByteBuffer block = ByteBuffer.allocate(32 + padded).order(order).putInt(6).putInt(32 + padded).putInt(0)
					.putInt((int) (micros >>> 32)).putInt((int) micros).putInt(each.length).putInt(each.length);
			block.put(each).position(28 + padded);
			out.writeBytes(block.putInt(32 + padded).array());
		}
		return out.toByteArray();
	}
}
