// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.DownloadRecord;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.OptionalComponent;

/** The JSON documents of link and panel besides manifest and report. */
public final class LinkMessages {

	private LinkMessages() {
	}

	/** A random number of 32 bytes in hexadecimal, for one pairing. */
	public record Nonce(String nonce) {
	}

	/** A {@link PairingProof} in hexadecimal. */
	public record Proof(String proof) {
	}

	/** A download that has begun, and the digests of the parts that the device lacks. */
	public record Begun(String id, List<String> missing) {
	}

	/**
	 * The order to switch to the downloaded image; with a record of who gives it, and the SHA-256 of the manifest of
	 * what the device has to hold for it. Earlier stations lack both.
	 */
	public record Apply(boolean stopAllowed, @OptionalComponent @Nullable Instant setClock,
			@OptionalComponent @Nullable OperatingMode mode, @OptionalComponent @Nullable DownloadRecord origin,
			@OptionalComponent @Nullable String present) {
	}

	/** A {@link ProjectMembership}. */
	public record Membership(String statement) {

		/** @throws IllegalArgumentException if it is not Base64 of a signature's length */
		public Membership {
			if (!statement.matches("[A-Za-z0-9+/=]{8,1024}")) {
				throw new IllegalArgumentException("a statement of membership has another form");
			}
		}
	}

	/** A pairing code that a device shows. */
	public record Code(String code) {
	}

	/** No content. */
	public record Empty() {
	}

	/** Why a request was not carried out: number, message and remedy of a problem. */
	public record Refusal(int code, String message, String remedy) {
	}

	/** All devices of an emulator. */
	public record Devices(List<DeviceReport> devices) {
	}

	/** A time for a device's clock. */
	public record Clock(Instant time) {
	}

	/** Whether the clocks have been moved all the time since the journey began. */
	public record Travelled(boolean uninterrupted) {
	}

	/** A position of the mode switch. */
	public record Mode(OperatingMode mode) {
	}
}
