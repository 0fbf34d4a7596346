// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.device.OperatingMode;
import org.sealbench.model.CertificateNumber;

/**
 * What a download would change in one device or has changed.
 *
 * @param changes      one line of text each
 * @param needsStop    whether the device must go to STOP for it
 * @param foreign      what others changed in the device since the last download from here
 * @param mode         the device's mode now; empty where it is not known
 * @param certificates numbers of its servers' certificates in the project
 * @param ended        which sessions the device ended for it, and why: a line of its log each
 */
public record DownloadedDevice(String name, State state, boolean needsStop, List<String> changes, Result result,
		ForeignChanges foreign, Optional<OperatingMode> mode, List<CertificateNumber> certificates,
		List<String> ended) {

	public DownloadedDevice {
		changes = List.copyOf(changes);
		certificates = List.copyOf(certificates);
		ended = List.copyOf(ended);
	}

	/** A device in which nobody but its downloads changed anything. */
	DownloadedDevice(String name, State state, boolean needsStop, List<String> changes, Result result) {
		this(name, state, needsStop, changes, result, ForeignChanges.none(), Optional.empty(), List.of(), List.of());
	}

	/** How the device compares with the project. */
	public enum State {
		UNCHANGED,
		CHANGED,
		NEW,
		/** It was not asked, or did not answer. */
		UNKNOWN;

		/** The word that tables and JSON documents use. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** The result. */
	public enum Result {
		/** A download would load it. */
		PLANNED,
		/** It was loaded. */
		LOADED,
		/** It holds this very image already. */
		UNCHANGED,
		/** It cannot be loaded or could not be; the problems say why. */
		FAILED;

		/** The word that tables and JSON documents use. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** What others changed in the device and a download would put back, in words. */
	public List<String> changedInDevice() {
		return foreign.texts();
	}

	/** Whether it cannot be loaded or could not be. */
	public boolean isFailed() {
		return result == Result.FAILED;
	}

	/** The names of those that hold what the project holds. */
	public static List<String> loaded(List<DownloadedDevice> devices) {
		return devices.stream().filter(each -> !each.isFailed()).map(DownloadedDevice::name).toList();
	}

	/** The names of those that cannot be loaded or could not be. */
	public static List<String> notLoaded(List<DownloadedDevice> devices) {
		return devices.stream().filter(DownloadedDevice::isFailed).map(DownloadedDevice::name).toList();
	}

	/** The result in one line, such as {@code PLC_1 loaded, RUN, certificate 8}. */
	public String line() {
		String numbers = certificates.stream().map(String::valueOf).collect(Collectors.joining(" and "));
		return name + " " + result.label() + mode.filter(now -> !isFailed()).map(now -> ", " + now.name()).orElse("")
				+ (numbers.isEmpty() || isFailed() ? ""
						: ", " + (certificates.size() == 1 ? "certificate " : "certificates ") + numbers);
	}

	/** A device that cannot be loaded or could not be, and of which nothing is known. */
	static DownloadedDevice failed(String name) {
		return failed(name, State.UNKNOWN);
	}

	/** A device that cannot be loaded or could not be. */
	static DownloadedDevice failed(String name, State state) {
		return new DownloadedDevice(name, state, false, List.of(), Result.FAILED);
	}
}
