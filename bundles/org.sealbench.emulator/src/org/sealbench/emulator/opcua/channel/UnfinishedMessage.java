// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.channel.EncodingLimits;
import org.sealbench.emulator.opcua.config.ServerLimits;

import io.netty.buffer.ByteBuf;
import io.netty.util.ReferenceCountUtil;

/**
 * The chunks of a message whose last one has not come yet (OPC 10000-6 §6.7.2.2). They are kept here and not in Milo,
 * which does not release them when their connection ends, and are no more than a whole message may be.
 */
final class UnfinishedMessage {

	/** Most bytes for a client that has logged in. */
	static final int LONGEST = EncodingLimits.DEFAULT_MAX_MESSAGE_SIZE;

	/** Most bytes for anybody else: what asks for endpoints, creates and activates a session needs one chunk. */
	static final int LONGEST_OF_STRANGERS = 2 * ServerLimits.MAX_CHUNK;

	private static final int MOST_CHUNKS = EncodingLimits.DEFAULT_MAX_CHUNK_COUNT;

	private final List<ByteBuf> chunks = new ArrayList<>();
	private long length;

	/** Whether a message may have one chunk more. */
	boolean hasRoom(ByteBuf chunk, int longest) {
		return length + chunk.readableBytes() <= longest && chunks.size() < MOST_CHUNKS;
	}

	void add(ByteBuf chunk) {
		length += chunk.readableBytes();
		chunks.add(chunk);
	}

	/** Gives out all chunks, which are the caller's from then on. */
	List<ByteBuf> take() {
		List<ByteBuf> taken = List.copyOf(chunks);
		chunks.clear();
		length = 0;
		return taken;
	}

	/** Releases the memory. */
	void drop() {
		take().forEach(ReferenceCountUtil::release);
	}
}
