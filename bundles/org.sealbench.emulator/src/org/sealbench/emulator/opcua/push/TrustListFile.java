// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;

/**
 * The open handles of the trust list's file (OPC 10000-20 §4.2, OPC 10000-12 §7.8.2): many may read at a time, or one
 * may write. Handles count from 1, because some clients take 0 for closed, and belong to the session that opened them.
 */
final class TrustListFile {

	/** Longest trust list in bytes. */
	static final int LONGEST = 1024 * 1024;

	static final int READ = 1;
	static final int WRITE_ERASING = 6;

	private static final int MOST_HANDLES = 20;
	private static final int LONGEST_READ = 32 * 1024;

	private final Map<Long, Handle> handles = new HashMap<>();
	private long last;

	/** One open file; {@code written} is {@code null} while reading. */
	private static final class Handle {

		private final NodeId session;
		private final byte[] content;
		private final ByteArrayOutputStream written;
		private int position;

		private Handle(NodeId session, byte[] content, ByteArrayOutputStream written) {
			this.session = session;
			this.content = content;
			this.written = written;
		}
	}

	synchronized long openToRead(NodeId session, byte[] content) throws UaException {
		if (isBeingWritten()) {
			throw new UaException(StatusCodes.Bad_NotReadable);
		}
		return add(new Handle(session, content, null));
	}

	synchronized long openToWrite(NodeId session) throws UaException {
		if (!handles.isEmpty()) {
			throw new UaException(StatusCodes.Bad_NotWritable);
		}
		return add(new Handle(session, null, new ByteArrayOutputStream()));
	}

	synchronized byte[] read(NodeId session, long number, long length) throws UaException {
		Handle handle = find(session, number);
		if (handle.content == null) {
			throw new UaException(StatusCodes.Bad_InvalidState);
		}
		if (length <= 0) {
			throw new UaException(StatusCodes.Bad_InvalidArgument);
		}
		int end = (int) Math.min(handle.content.length, handle.position + Math.min(length, LONGEST_READ));
		byte[] read = Arrays.copyOfRange(handle.content, handle.position, end);
		handle.position = end;
		return read;
	}

	synchronized void write(NodeId session, long number, byte[] data) throws UaException {
		Handle handle = find(session, number);
		if (handle.written == null) {
			throw new UaException(StatusCodes.Bad_InvalidState);
		}
		if (handle.written.size() + data.length > LONGEST) {
			handles.remove(number);
			throw new UaException(StatusCodes.Bad_EncodingLimitsExceeded);
		}
		handle.written.writeBytes(data);
	}

	synchronized long position(NodeId session, long number) throws UaException {
		Handle handle = find(session, number);
		return handle.content == null ? handle.written.size() : handle.position;
	}

	/** A position beyond the end is the end. */
	synchronized void setPosition(NodeId session, long number, long position) throws UaException {
		Handle handle = find(session, number);
		if (handle.content == null) {
			throw new UaException(StatusCodes.Bad_NotSupported);
		}
		handle.position = (int) Math.max(0, Math.min(position, handle.content.length));
	}

	synchronized void close(NodeId session, long number) throws UaException {
		find(session, number);
		handles.remove(number);
	}

	/** Closes a file that was written and returns its content. */
	synchronized byte[] finish(NodeId session, long number) throws UaException {
		Handle handle = find(session, number);
		handles.remove(number);
		if (handle.written == null) {
			throw new UaException(StatusCodes.Bad_InvalidState);
		}
		return handle.written.toByteArray();
	}

	synchronized boolean isBeingWritten() {
		return handles.values().stream().anyMatch(each -> each.written != null);
	}

	synchronized int openCount() {
		return handles.size();
	}

	/** Closes all of a session that has ended. */
	synchronized void closeAll(NodeId session) {
		handles.values().removeIf(each -> each.session.equals(session));
	}

	private long add(Handle handle) throws UaException {
		if (handles.size() >= MOST_HANDLES) {
			throw new UaException(StatusCodes.Bad_ResourceUnavailable);
		}
		handles.put(++last, handle);
		return last;
	}

	private Handle find(NodeId session, long number) throws UaException {
		Handle handle = handles.get(number);
		if (handle == null || !handle.session.equals(session)) {
			throw new UaException(StatusCodes.Bad_InvalidArgument);
		}
		return handle;
	}
}
