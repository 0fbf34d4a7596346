// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.common.Wipe;
import org.sealbench.device.ImagePaths;

/**
 * Changes of certificates and trust list that one session has made and not applied (OPC 10000-12 §7.10.2): parts of the
 * device's image that are to be replaced or removed. One session at a time may change anything.
 */
final class PushTransaction {

	private final Map<String, byte[]> changed = new TreeMap<>();
	private final Set<String> removed = new HashSet<>();
	private NodeId owner;

	/** What is to be applied. */
	record Changes(Map<String, byte[]> changed, Set<String> removed) {

		/** Whether the server presents another certificate afterwards. */
		boolean concernsCertificates() {
			return changed.containsKey(ImagePaths.OPCUA_CHAIN) || changed.containsKey(ImagePaths.OPCUA_SHA1_CHAIN);
		}
	}

	/** @throws UaException if another session has begun to change something and has not finished */
	synchronized void requireFree(NodeId session) throws UaException {
		if (owner != null && !owner.equals(session)) {
			throw new UaException(StatusCodes.Bad_TransactionPending);
		}
	}

	/** Adds a change. A part that was changed before in the same transaction is changed to this. */
	synchronized void add(NodeId session, Map<String, byte[]> more, Set<String> gone) throws UaException {
		requireFree(session);
		owner = session;
		changed.keySet().removeAll(gone);
		removed.removeAll(more.keySet());
		changed.putAll(more);
		removed.addAll(gone);
	}

	/** What the session has changed so far. */
	synchronized Changes present() {
		return new Changes(new TreeMap<>(changed), new HashSet<>(removed));
	}

	synchronized boolean isPending() {
		return owner != null;
	}

	/**
	 * Takes out what is to be applied; afterwards the next transaction may begin.
	 *
	 * @throws UaException if there is nothing, or it is another session's
	 */
	synchronized Changes take(NodeId session) throws UaException {
		if (owner == null) {
			throw new UaException(StatusCodes.Bad_NothingToDo);
		}
		if (!owner.equals(session)) {
			throw new UaException(StatusCodes.Bad_SessionIdInvalid);
		}
		Changes taken = present();
		forget();
		return taken;
	}

	/** Discards what a session has changed, because it ended or cancelled the changes. */
	synchronized void drop(NodeId session) {
		if (session.equals(owner)) {
			changed.forEach((path, content) -> {
				if (ImagePaths.isKey(path)) {
					Wipe.wipe(content);
				}
			});
			forget();
		}
	}

	private void forget() {
		owner = null;
		changed.clear();
		removed.clear();
	}
}
