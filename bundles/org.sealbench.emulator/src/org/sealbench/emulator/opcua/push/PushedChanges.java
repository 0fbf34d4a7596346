// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.SecurityMaterial;

/**
 * What is pushed into the device's image: checked when it comes, collected in the transaction, and stored when it is
 * applied.
 */
final class PushedChanges {

	private final LiveDevice device;
	private final PushTransaction transaction;
	private final ServerConfiguration.Applied applied;
	private volatile DateTime updated;

	PushedChanges(LiveDevice device, PushTransaction transaction, ServerConfiguration.Applied applied) {
		this.device = device;
		this.transaction = transaction;
		this.applied = applied;
		this.updated = new DateTime(device.now());
	}

	/** When something was last applied. */
	DateTime updated() {
		return updated;
	}

	/** The transaction that they are collected in. */
	PushTransaction transaction() {
		return transaction;
	}

	/** Trust list as the image has it, with what this transaction has changed in it. */
	TrustListParts parts() {
		Map<String, byte[]> now = new TreeMap<>(device.context().image().parts());
		PushTransaction.Changes pending = transaction.present();
		now.keySet().removeAll(pending.removed());
		now.putAll(pending.changed());
		return new TrustListParts(now);
	}

	/** Adds to the transaction of a session what the device can work with. */
	void add(Session session, PushTransaction.Changes changes) throws UaException {
		requireUsable(changes.changed(), changes.removed());
		transaction.add(session.getSessionId(), changes.changed(), changes.removed());
	}

	/** Stores changes; if they cannot be stored, nothing is changed. */
	void apply(PushTransaction.Changes changes) throws UaException {
		DeviceContext before = device.context();
		try {
			DeviceImage image = before.keeper().store(changes.changed(), changes.removed());
			updated = new DateTime(device.now());
			applied.changed(before, new DeviceContext(image, before.clock(), before.tags(), before.log(), before.mode(),
					before.rejected(), before.keeper()), changes.concernsCertificates());
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_InvalidState, e.problem().message(), e);
		}
	}

	/** Checks that the device can work with the changes: otherwise it would end up without a server. */
	private void requireUsable(Map<String, byte[]> changed, Set<String> removed) throws UaException {
		DeviceImage present = device.context().image();
		TreeMap<String, byte[]> parts = new TreeMap<>(present.parts());
		parts.keySet().removeAll(removed);
		parts.putAll(changed);
		try {
			SecurityMaterial.of(new DeviceImage(present.settings(), parts));
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_SecurityChecksFailed, e.problem().message(), e);
		}
	}
}
