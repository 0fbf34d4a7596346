// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DevicePart;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ImageLimits;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.link.PairingCode;
import org.sealbench.device.link.LinkMessages.Apply;
import org.sealbench.device.link.LinkMessages.Begun;
import org.sealbench.device.plan.DownloadPlan;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.emulator.DeviceServerFactory;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.state.DeviceStore;
import org.sealbench.emulator.state.StoredDevice;

/**
 * One device: blank, then paired with a station, then loaded with an image. One thing is done at a time; a report asked
 * for during a switch waits for its end, for those to whom the device belongs.
 */
public final class EmulatedDevice implements AutoCloseable {

	private final String name;
	private final DeviceMemory memory;
	private final DeviceServerFactory servers;
	private final DeviceState parts;
	private final DeviceOwners owners;
	private final ClockTravel travel;
	private final DownloadSlot download;
	private RunningImage loaded = RunningImage.nothing();

	public EmulatedDevice(DeviceStore store, StoredDevice stored, DeviceClock clock, DeviceServerFactory servers) {
		this.name = stored.name();
		this.memory = new DeviceMemory(store, stored);
		this.servers = servers;
		this.parts = new DeviceState(clock, stored.mode(), this::keepParts);
		this.owners = new DeviceOwners(memory, parts.log());
		this.travel = new ClockTravel(memory, parts);
		this.download = new DownloadSlot(name, store);
	}

	/**
	 * Starts the stored image, if there is one. What does not start is named in the report.
	 *
	 * @throws ProblemException if what is left of an interrupted download cannot be deleted
	 */
	public synchronized void powerOn() throws ProblemException {
		memory.clean();
		if (memory.now().image().isEmpty()) {
			return;
		}
		try {
			loaded = RunningImage.startWhatCan(memory.store().image(memory.now()), parts, servers);
		} catch (ProblemException e) {
			loaded = RunningImage.unusable(RunningServers.text(e));
			parts.log().add(DevicePart.DEVICE, e.problem().line());
		}
	}

	public String name() {
		return name;
	}

	/** The stations that it belongs to. */
	public DeviceOwners owners() {
		return owners;
	}

	/** Has its clock show another time for a while. */
	public ClockTravel travel() {
		return travel;
	}

	/** Without waiting for what is done with the device: all others would wait, too. */
	public boolean isBlank() {
		return !memory.now().isPaired();
	}

	/** @param pairingCode on the display of a blank device; {@code null} for a report that shows no code at all */
	public synchronized DeviceReport report(String pairingCode) {
		StoredDevice stored = memory.now();
		DeviceImage image = loaded.image();
		List<String> addresses = image == null ? List.of()
				: image.settings().interfaces().stream().map(InterfaceSettings::address).toList();
		return new DeviceReport(name, stored.isPaired(), parts.mode(), parts.clock().instant(), addresses,
				owners.shown(pairingCode), loaded.servers().web(), loaded.servers().opcua(),
				image == null ? null : image.manifest(), stored.downloads(), RejectedClients.of(parts.rejected()),
				ReportEntries.sessions(parts), ReportEntries.log(parts), stored.downloaded(), stored.lastDownload(),
				stored.membership());
	}

	/**
	 * Pairs a station that proves the code; the code ends.
	 *
	 * @param displayed the code of a blank device
	 * @return the device's own proof
	 * @throws ProblemException if the proof is wrong, the device shows no code to this station, or its state cannot be
	 *                          written
	 */
	public synchronized String pair(String station, PairingCode displayed, DeviceOwners.ProofCheck check)
			throws ProblemException {
		return owners.pair(station, displayed, check);
	}

	/** Shows a pairing code for one more station: a new one, unless the device is blank and shows one anyway. */
	public synchronized String requestPairing(String displayed) {
		return owners.request(displayed);
	}

	/** @throws ProblemException if the state cannot be written */
	public synchronized void keepMembership(String statement) throws ProblemException {
		memory.keep(memory.now().withMembership(statement));
	}

	/** @throws ProblemException if the part is a private key or the device does not hold it */
	public synchronized byte[] part(String path) throws ProblemException {
		if (ImagePaths.isKey(path)) {
			throw problem(DeviceProblem.PART_SECRET);
		}
		byte[] content = loaded.image() == null ? null : loaded.image().parts().get(path);
		if (content == null) {
			throw problem(DeviceProblem.PART_UNKNOWN, path);
		}
		return content.clone();
	}

	/**
	 * @throws ProblemException if the manifest exceeds the limits, another download is under way, or nothing can be
	 *                          stored
	 */
	public synchronized Begun begin(ImageManifest manifest) throws ProblemException {
		ImageLimits.check(manifest);
		owners.known();
		return download.begin(manifest, loaded.byDigest());
	}

	/**
	 * @throws ProblemException if there is no such download, the content is not that of the digest, or it cannot be
	 *                          stored
	 */
	public synchronized void put(String id, String digest, byte[] content) throws ProblemException {
		download.get(id).put(digest, content);
	}

	/** @throws ProblemException if there is no such download, or what it sent cannot be deleted */
	public synchronized void abandon(String id) throws ProblemException {
		download.get(id);
		download.end();
	}

	/**
	 * @throws ProblemException if there is no such download, the image is incomplete or invalid, or its servers do not
	 *                          start
	 */
	public synchronized DeviceReport apply(String id, Apply order) throws ProblemException {
		IncomingDownload complete = download.get(id);
		DeviceImage image = null;
		try {
			// Relative to the time at which the order came: assembling and checking the image takes a while.
			long offset = clockOffset(order);
			image = complete.assemble();
			ImageValidation.check(image, name);
			ImageManifest present = loaded.image() == null ? null : loaded.image().manifest();
			if (order.present() != null && (present == null || !order.present().equals(present.digest()))) {
				throw problem(DeviceProblem.CHANGED_MEANWHILE);
			}
			DownloadPlan plan = DownloadPlan.of(image, present, this::part);
			if (plan.needsStop() && parts.mode() == OperatingMode.RUN && !order.stopAllowed()) {
				throw problem(DeviceProblem.STOP_NEEDED, plan.reasonsForStop());
			}
			load(image, plan, order, offset);
			return report(null);
		} finally {
			if (image != null && image != loaded.image()) {
				image.wipe();
			}
			download.end();
		}
	}

	/** Stores what a client changed through one of the servers. */
	private synchronized DeviceImage keepParts(Map<String, byte[]> changed, Set<String> removed)
			throws ProblemException {
		if (loaded.image() == null || download.isTaken()) {
			throw problem(DeviceProblem.BUSY);
		}
		SortedMap<String, byte[]> contents = new TreeMap<>(loaded.image().parts());
		contents.keySet().removeAll(removed);
		contents.putAll(changed);
		DeviceImage image = new DeviceImage(loaded.image().settings(), contents);
		ImageValidation.check(image, name);
		memory.keepChanged(image, loaded.image());
		loaded = loaded.with(image);
		parts.log().add(DevicePart.DEVICE, "changed at runtime: " + String.join(", ", changedPaths(changed, removed)));
		return image;
	}

	private static Set<String> changedPaths(Map<String, byte[]> changed, Set<String> removed) {
		Set<String> paths = new TreeSet<>(changed.keySet());
		paths.addAll(removed);
		return paths;
	}

	/** @throws ProblemException if the time is out of the clock's range, or the state cannot be written */
	public synchronized void setClock(Instant time) throws ProblemException {
		DeviceClock.check(name, time);
		setClockOffset(parts.clock().offsetTo(time));
	}

	private void setClockOffset(long offset) throws ProblemException {
		memory.keep(memory.now().withClockOffset(offset));
		parts.clock().setOffset(memory.now().clockOffsetMillis());
		parts.log().add(DevicePart.DEVICE, "clock set");
	}

	/** @throws ProblemException if the device is blank and is to run, or the state cannot be written */
	public synchronized void setMode(OperatingMode mode) throws ProblemException {
		if (loaded.image() == null && mode == OperatingMode.RUN) {
			throw new ProblemException(EmulatorProblem.DEVICE_BLANK.at(Place.of(name)));
		}
		memory.keep(memory.now().withMode(mode));
		parts.setMode(mode);
		loaded.setMode(mode);
	}

	/**
	 * Memory reset: afterwards the device is blank.
	 *
	 * @throws ProblemException if the state cannot be written or old images cannot be deleted
	 */
	public synchronized void reset() throws ProblemException {
		download.end();
		owners.end();
		memory.keep(StoredDevice.blank(name, parts.clock().offsetTo(DeviceClock.AFTER_RESET)));
		loaded.close();
		loaded.wipe();
		loaded = RunningImage.nothing();
		parts.clock().setOffset(memory.now().clockOffsetMillis());
		parts.setMode(OperatingMode.STOP);
		memory.clean();
		parts.rejected().clear();
		parts.log().add(DevicePart.DEVICE, "memory reset");
	}

	@Override
	public synchronized void close() {
		loaded.close();
		loaded.wipe();
	}

	private long clockOffset(Apply order) throws ProblemException {
		if (order.setClock() == null) {
			return memory.now().clockOffsetMillis();
		}
		DeviceClock.check(name, order.setClock());
		return parts.clock().offsetTo(order.setClock());
	}

	private void load(DeviceImage image, DownloadPlan plan, Apply order, long offset) throws ProblemException {
		if (plan.state() == DownloadPlan.State.UNCHANGED && !loaded.servers().hasFailed()) {
			if (order.setClock() != null) {
				setClockOffset(offset);
			}
			if (order.mode() != null) {
				setMode(order.mode());
			}
			return;
		}
		try {
			ImageSwitch.Result result = new ImageSwitch(memory.store(), parts, servers, memory.now(), loaded).to(image,
					plan, order, offset);
			loaded = result.loaded();
			memory.isKept(result.stored());
			parts.log().add(DevicePart.LINK, "download " + result.stored().downloads() + " loaded");
		} catch (ImageSwitch.RolledBack e) {
			loaded = e.loaded();
			parts.log().add(DevicePart.LINK, e.reason().problem().message());
			throw e.reason();
		}
	}

	private ProblemException problem(DeviceProblem problem, Object... arguments) {
		return new ProblemException(problem.at(Place.of(name), arguments));
	}
}
