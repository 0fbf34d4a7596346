package org.sealbench.compiler.certificate;

import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.pki.Usage;

/** The servers of a device, each with a certificate of its own. */
public enum ServerRole {
	WEB("web server", "Webserver", Usage.WEB_SERVER, CertificateUsage.WEB) {
		@Override
		public boolean isEnabled(Device device) {
			return device.getWebServer() != null && device.getWebServer().isEnabled();
		}

		@Override
		public int certificate(Device device) {
			return device.getWebServer().getCertificate();
		}

		@Override
		void assign(Device device, int number) {
			device.getWebServer().setCertificate(number);
		}
	},
	OPCUA("OPC UA", "OPCUA-1", Usage.OPCUA, CertificateUsage.OPCUA) {
		@Override
		public boolean isEnabled(Device device) {
			return device.getOpcUaServer() != null && device.getOpcUaServer().isEnabled();
		}

		@Override
		public int certificate(Device device) {
			return device.getOpcUaServer().getCertificate();
		}

		@Override
		void assign(Device device, int number) {
			device.getOpcUaServer().setCertificate(number);
		}
	};

	private final String area;
	private final String suffix;
	private final Usage usage;
	private final CertificateUsage entryUsage;

	ServerRole(String area, String suffix, Usage usage, CertificateUsage entryUsage) {
		this.area = area;
		this.suffix = suffix;
		this.usage = usage;
		this.entryUsage = entryUsage;
	}

	/** The server in the place of a problem. */
	public String area() {
		return area;
	}

	public Usage usage() {
		return usage;
	}

	CertificateUsage entryUsage() {
		return entryUsage;
	}

	/** The common name of the certificate that compile makes: {@code <device>/Webserver-<ID>}. */
	public String commonName(Device device, int number) {
		return device.getName() + "/" + suffix + "-" + number;
	}

	public abstract boolean isEnabled(Device device);

	/** Number of the server's certificate, 0 for none; only for a device that has such a server. */
	public abstract int certificate(Device device);

	abstract void assign(Device device, int number);
}
