// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;

/**
 * One place that names a certificate by its number.
 *
 * @param text   the place in words: {@code PLC_1 web server}
 * @param device the device that it belongs to, if it belongs to one
 * @param move   makes the place name another certificate
 */
public record CertificateUse(Kind kind, String text, Optional<Device> device, Consumer<CertificateNumber> move) {

	/** What a certificate can be used as. */
	public enum Kind {
		/** A certificate that it signed. */
		ISSUER,
		WEB_SERVER,
		OPCUA_SERVER,
		TRUSTED_CLIENT,
		EXTERNAL_CLIENT,
		TAG,
		METHOD,
		/** Made for new hardware whose device is being replaced. */
		NEW_HARDWARE,
		/** Held by hardware that is being replaced, and to be revoked: nobody is to rely on it any more. */
		OLD_HARDWARE
	}

	public CertificateUse {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
		Objects.requireNonNull(device);
		Objects.requireNonNull(move);
	}

	/** Whether something relies on the certificate, and not only a procedure has to know it until its end. */
	public boolean isRelied() {
		return kind != Kind.OLD_HARDWARE;
	}

	/** Whether the replacement of a device, until it is done, needs the certificate. */
	public boolean isOfReplacement() {
		return kind == Kind.NEW_HARDWARE || kind == Kind.OLD_HARDWARE;
	}

	/** Whether a device has to be loaded again when this changes. */
	public boolean isLoaded() {
		return device.isPresent() && !isOfReplacement();
	}
}
