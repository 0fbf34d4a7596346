// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.link.LinkMessages.Apply;
import org.sealbench.device.plan.DownloadPlan;
import org.sealbench.emulator.DeviceServerFactory;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.state.DeviceStore;
import org.sealbench.emulator.state.StoredDevice;

/**
 * The switch from one image to the next, wholly or not at all. The new image is stored beside the old one, the servers
 * that cannot switch to it while they run are restarted, and only when all of them run is the device's state replaced,
 * which points to the new image. Until then a process that ends in any way starts with the old image again.
 */
final class ImageSwitch {

	private final DeviceStore store;
	private final DeviceState parts;
	private final DeviceServerFactory servers;
	private final StoredDevice before;
	private final RunningImage old;

	/** The result. */
	record Result(StoredDevice stored, RunningImage loaded) {
	}

	/** The switch did not succeed; the device runs its old image again. */
	static final class RolledBack extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient RunningImage loaded;
		private final transient ProblemException reason;

		RolledBack(RunningImage loaded, ProblemException reason) {
			super(reason);
			this.loaded = loaded;
			this.reason = reason;
		}

		/** The old image, started again. */
		RunningImage loaded() {
			return loaded;
		}

		ProblemException reason() {
			return reason;
		}
	}

	ImageSwitch(DeviceStore store, DeviceState parts, DeviceServerFactory servers, StoredDevice before,
			RunningImage old) {
		this.store = store;
		this.parts = parts;
		this.servers = servers;
		this.before = before;
		this.old = old;
	}

	/**
	 * @param order  says in which mode the new servers start
	 * @param offset of the device's clock, in milliseconds
	 */
	Result to(DeviceImage image, DownloadPlan plan, Apply order, long offset) throws ProblemException, RolledBack {
		OperatingMode kept = before.image().isEmpty() ? OperatingMode.RUN : before.mode();
		OperatingMode mode = order.mode() == null ? kept : order.mode();
		String file = store.add(image, before.downloads() + 1);
		StoredDevice next = before.withClockOffset(offset).withMode(mode).loadedWith(file, order.origin());
		if (plan.needsStop()) {
			parts.setMode(OperatingMode.STOP);
		}
		RunningImage started = null;
		try {
			parts.clock().setOffset(offset);
			parts.setMode(mode);
			started = old.moveTo(image, parts, servers);
			store.save(next);
		} catch (ProblemException e) {
			throw goBack(started, e);
		} catch (RuntimeException e) {
			throw goBack(started,
					new ProblemException(EmulatorProblem.SERVER_FAILED.at(Place.of(before.name()), "device", e), e));
		}
		old.wipe();
		store.clean(next);
		return new Result(next, started);
	}

	private RolledBack goBack(RunningImage started, ProblemException reason) throws ProblemException {
		if (started != null) {
			started.close();
		}
		old.close();
		parts.clock().setOffset(before.clockOffsetMillis());
		parts.setMode(before.mode());
		RunningImage again = RunningImage.startWhatCan(old.image(), parts, servers);
		// A failed save may still have replaced the state.
		store.save(before);
		store.clean(before);
		Problem problem = DeviceProblem.ROLLED_BACK.at(Place.of(before.name()), RunningServers.text(reason));
		return new RolledBack(again, new ProblemException(problem, reason));
	}
}
