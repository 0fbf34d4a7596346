// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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
	private final DeviceStore store;
	private final DeviceServerFactory servers;
	private final DeviceState parts;
	private final PairingNonces nonces = new PairingNonces();
	private final DevicePairing pairing = new DevicePairing(System::nanoTime);
	private volatile StoredDevice stored;
	private RunningImage loaded = RunningImage.nothing();
	private IncomingDownload incoming;

	public EmulatedDevice(DeviceStore store, StoredDevice stored, DeviceClock clock, DeviceServerFactory servers) {
		this.name = stored.name();
		this.store = store;
		this.stored = stored;
		this.servers = servers;
		this.parts = new DeviceState(clock, stored.mode(), this::keepParts);
	}

	/**
	 * Starts the stored image, if there is one. What does not start is named in the report.
	 *
	 * @throws ProblemException if what is left of an interrupted download cannot be deleted
	 */
	public synchronized void powerOn() throws ProblemException {
		store.clean(stored);
		if (stored.image().isEmpty()) {
			return;
		}
		try {
			loaded = RunningImage.startWhatCan(store.image(stored), parts, servers);
		} catch (ProblemException e) {
			loaded = RunningImage.unusable(RunningServers.text(e));
			parts.log().add(DevicePart.DEVICE, e.problem().line());
		}
	}

	public String name() {
		return name;
	}

	public PairingNonces nonces() {
		return nonces;
	}

	/** Without waiting for what is done with the device: all others would wait, too. */
	public boolean isBlank() {
		return !stored.isPaired();
	}

	/** @param pairingCode on the display of a blank device; {@code null} for a report that shows no code at all */
	public synchronized DeviceReport report(String pairingCode) {
		DeviceImage image = loaded.image();
		List<String> addresses = image == null ? List.of()
				: image.settings().interfaces().stream().map(InterfaceSettings::address).toList();
		return new DeviceReport(name, stored.isPaired(), parts.mode(), parts.clock().instant(), addresses,
				shown(pairingCode), loaded.servers().web(), loaded.servers().opcua(),
				image == null ? null : image.manifest(), stored.downloads(), RejectedClients.of(parts.rejected()),
				ReportEntries.sessions(parts), ReportEntries.log(parts), stored.downloaded(), stored.lastDownload(),
				stored.membership());
	}

	private String shown(String pairingCode) {
		return pairingCode == null || !stored.isPaired() ? pairingCode : pairing.requested().orElse(null);
	}

	/**
	 * Without waiting for what is done with the device, as what follows: a stranger is refused at once and keeps no
	 * thread.
	 *
	 * @throws ProblemException if the device belongs to others than this station
	 */
	public void requireNotAnothers(String station) throws ProblemException {
		StoredDevice now = stored;
		if (now.isPaired() && !now.belongsTo(station)) {
			throw problem(DeviceProblem.OTHER_PROJECT);
		}
	}

	/**
	 * @throws ProblemException if the device belongs to others than this station, and nobody asked it for a pairing
	 *                          code
	 */
	public void requirePairable(String station) throws ProblemException {
		if (pairing.requested().isEmpty()) {
			requireNotAnothers(station);
		}
	}

	/** @throws ProblemException if the device is blank or belongs to another station */
	public void requireOwner(String station) throws ProblemException {
		// Read once: it may be reset meanwhile, and a blank device belongs to nobody.
		StoredDevice now = stored;
		if (!now.isPaired()) {
			throw problem(DeviceProblem.NEEDS_PAIRING);
		}
		if (!now.belongsTo(station)) {
			throw problem(DeviceProblem.OTHER_PROJECT);
		}
	}

	/** Checks a station's proof of a pairing code. */
	public interface ProofCheck {
		/**
		 * The device's own proof.
		 *
		 * @throws ProblemException if the station's proof is wrong
		 */
		String answer(PairingCode code) throws ProblemException;
	}

	/**
	 * Pairs a station that proves the code; the code ends.
	 *
	 * @param displayed the code of a blank device
	 * @return the device's own proof
	 * @throws ProblemException if the proof is wrong, the device shows no code to this station, or its state cannot be
	 *                          written
	 */
	public synchronized String pair(String station, PairingCode displayed, ProofCheck check) throws ProblemException {
		requirePairable(station);
		try (PairingCode code = stored.isPaired()
				? pairing.expectedOf(station).orElseThrow(() -> problem(DeviceProblem.NO_CODE_SHOWN, name))
				: displayed.copy()) {
			String answer = check.answer(code);
			if (!stored.belongsTo(station)) {
				keep(stored.pairedWith(station));
				parts.log().add(DevicePart.LINK, "paired");
			}
			pairing.used(code, station);
			return answer;
		}
	}

	/** Shows a pairing code for one more station: a new one, unless the device is blank and shows one anyway. */
	public synchronized String requestPairing(String displayed) {
		return stored.isPaired() ? pairing.request() : displayed;
	}

	/** @throws ProblemException if the state cannot be written */
	public synchronized void keepMembership(String statement) throws ProblemException {
		keep(stored.withMembership(statement));
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
		pairing.known();
		if (incoming != null && incoming.isOf(manifest)) {
			// The connection broke before or after the station got its number: the download continues where it was.
			incoming.touch();
			return begun();
		}
		if (incoming != null && !incoming.isAbandoned()) {
			throw problem(DeviceProblem.BUSY);
		}
		byte[] id = new byte[8];
		new SecureRandom().nextBytes(id);
		incoming = new IncomingDownload(HexFormat.of().formatHex(id), manifest, loaded.byDigest(), store.stage());
		return begun();
	}

	private Begun begun() {
		return new Begun(incoming.id(), new ArrayList<>(new TreeSet<>(incoming.missing())));
	}

	/**
	 * @throws ProblemException if there is no such download, the content is not that of the digest, or it cannot be
	 *                          stored
	 */
	public synchronized void put(String id, String digest, byte[] content) throws ProblemException {
		incoming(id).put(digest, content);
	}

	/** @throws ProblemException if there is no such download, or what it sent cannot be deleted */
	public synchronized void abandon(String id) throws ProblemException {
		incoming(id);
		endDownload();
	}

	/**
	 * @throws ProblemException if there is no such download, the image is incomplete or invalid, or its servers do not
	 *                          start
	 */
	public synchronized DeviceReport apply(String id, Apply order) throws ProblemException {
		IncomingDownload download = incoming(id);
		DeviceImage image = null;
		try {
			// Relative to the time at which the order came: assembling and checking the image takes a while.
			long offset = clockOffset(order);
			image = download.assemble();
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
			endDownload();
		}
	}

	/** Stores what a client changed through one of the servers. */
	private synchronized DeviceImage keepParts(Map<String, byte[]> changed, Set<String> removed)
			throws ProblemException {
		if (loaded.image() == null || incoming != null) {
			throw problem(DeviceProblem.BUSY);
		}
		SortedMap<String, byte[]> contents = new TreeMap<>(loaded.image().parts());
		contents.keySet().removeAll(removed);
		contents.putAll(changed);
		DeviceImage image = new DeviceImage(loaded.image().settings(), contents);
		ImageValidation.check(image, name);
		keep(stored.changedTo(store.addChanged(image, stored.downloads()), loaded.image().manifest()));
		store.clean(stored);
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

	/**
	 * Has the clock show another time for a while, without waiting for what is done with the device.
	 *
	 * @param offset  how far it is ahead of the computer's, in milliseconds; empty for what it is anyway
	 * @param longest when it goes back by itself
	 */
	public void travel(OptionalLong offset, Duration longest) {
		if (!parts.clock().isTravelling()) {
			parts.log().add(DevicePart.DEVICE, "the clock shows another time for a while");
		}
		parts.clock().travel(offset.orElse(stored.clockOffsetMillis()), longest);
	}

	/** Forgets which clients were rejected since the clock shows another time, before it shows a third one. */
	public void forgetRejectedAway() {
		parts.rejected().forgetAway();
	}

	/** The clock shows again what it showed before. */
	public void comeBack() {
		if (parts.clock().isTravelling()) {
			parts.clock().comeBack();
			parts.log().add(DevicePart.DEVICE, "the clock is back");
		}
	}

	private void setClockOffset(long offset) throws ProblemException {
		keep(stored.withClockOffset(offset));
		parts.clock().setOffset(stored.clockOffsetMillis());
		parts.log().add(DevicePart.DEVICE, "clock set");
	}

	/** @throws ProblemException if the device is blank and is to run, or the state cannot be written */
	public synchronized void setMode(OperatingMode mode) throws ProblemException {
		if (loaded.image() == null && mode == OperatingMode.RUN) {
			throw new ProblemException(EmulatorProblem.DEVICE_BLANK.at(Place.of(name)));
		}
		keep(stored.withMode(mode));
		parts.setMode(mode);
		loaded.setMode(mode);
	}

	/**
	 * Memory reset: afterwards the device is blank.
	 *
	 * @throws ProblemException if the state cannot be written or old images cannot be deleted
	 */
	public synchronized void reset() throws ProblemException {
		if (incoming != null) {
			endDownload();
		}
		pairing.end();
		keep(StoredDevice.blank(name, parts.clock().offsetTo(DeviceClock.AFTER_RESET)));
		loaded.close();
		loaded.wipe();
		loaded = RunningImage.nothing();
		parts.clock().setOffset(stored.clockOffsetMillis());
		parts.setMode(OperatingMode.STOP);
		store.clean(stored);
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
			return stored.clockOffsetMillis();
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
			ImageSwitch.Result result = new ImageSwitch(store, parts, servers, stored, loaded).to(image, plan, order,
					offset);
			loaded = result.loaded();
			stored = result.stored();
			parts.log().add(DevicePart.LINK, "download " + stored.downloads() + " loaded");
		} catch (ImageSwitch.RolledBack e) {
			loaded = e.loaded();
			parts.log().add(DevicePart.LINK, e.reason().problem().message());
			throw e.reason();
		}
	}

	private void keep(StoredDevice next) throws ProblemException {
		store.save(next);
		stored = next;
	}

	private IncomingDownload incoming(String id) throws ProblemException {
		if (incoming == null || !incoming.id().equals(id)) {
			throw problem(DeviceProblem.DOWNLOAD_LOST);
		}
		return incoming;
	}

	private void endDownload() throws ProblemException {
		IncomingDownload ended = incoming;
		incoming = null;
		ended.discard();
	}

	private ProblemException problem(DeviceProblem problem, Object... arguments) {
		return new ProblemException(problem.at(Place.of(name), arguments));
	}
}
