// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.util.Arrays;
import java.util.Optional;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.pki.Usage;

/** The servers of a device, each with a certificate of its own. */
public enum ServerRole {
	WEB(Field.WEB_CERTIFICATE, "Webserver", Usage.WEB_SERVER, CertificateUsage.WEB) {
		@Override
		public boolean isEnabled(Device device) {
			return device.getWebServer() != null && device.getWebServer().isEnabled();
		}

		@Override
		public CertificateNumber certificate(Device device) {
			return device.getWebServer() == null ? CertificateNumber.NONE : device.getWebServer().getCertificate();
		}

		@Override
		public void assign(Device device, CertificateNumber number) {
			device.getWebServer().setCertificate(number);
		}
	},
	OPCUA(Field.OPC_UA_CERTIFICATE, "OPCUA-1", Usage.OPCUA, CertificateUsage.OPCUA) {
		@Override
		public boolean isEnabled(Device device) {
			return device.getOpcUaServer() != null && device.getOpcUaServer().isEnabled();
		}

		@Override
		public CertificateNumber certificate(Device device) {
			return device.getOpcUaServer() == null ? CertificateNumber.NONE : device.getOpcUaServer().getCertificate();
		}

		@Override
		public void assign(Device device, CertificateNumber number) {
			device.getOpcUaServer().setCertificate(number);
		}
	};

	private final Field certificateField;
	private final String suffix;
	private final Usage usage;
	private final CertificateUsage entryUsage;

	ServerRole(Field certificateField, String suffix, Usage usage, CertificateUsage entryUsage) {
		this.certificateField = certificateField;
		this.suffix = suffix;
		this.usage = usage;
		this.entryUsage = entryUsage;
	}

	/** The field that a problem of its certificate belongs to. */
	public Field certificateField() {
		return certificateField;
	}

	public Usage usage() {
		return usage;
	}

	/** The usage in the entry of its certificate. */
	public CertificateUsage entryUsage() {
		return entryUsage;
	}

	/** The common name of the certificate that compile creates: {@code <device>/Webserver-<ID>}. */
	public String commonName(Device device, CertificateNumber number) {
		return device.getName() + "/" + suffix + "-" + number;
	}

	/**
	 * Whether a common name is one that compile gives to a certificate of this server: this one or one that was
	 * renewed, under the present name of the device or one from before.
	 */
	boolean isMadeName(String commonName) {
		return commonName.matches("[^/]+/" + suffix + "-[0-9]{1,9}");
	}

	/** The server whose certificates have a usage, if there is one. */
	public static Optional<ServerRole> of(Usage usage) {
		return Arrays.stream(values()).filter(each -> each.usage == usage).findFirst();
	}

	public abstract boolean isEnabled(Device device);

	/** Number of the server's certificate, or that of none; only for a device that has such a server. */
	public abstract CertificateNumber certificate(Device device);

	/** Assigns a certificate to the server; 0: the next compile creates one. */
	public abstract void assign(Device device, CertificateNumber number);
}
