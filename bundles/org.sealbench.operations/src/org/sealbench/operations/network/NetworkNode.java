// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import org.sealbench.common.Texts;
import org.sealbench.model.CertificateNumber;

/**
 * A box in the network: a device, or somebody who connects to devices.
 *
 * @param id          the text of a {@link NetworkNodeId}
 * @param name        what people call it
 * @param detail      half a sentence more
 * @param subnet      of a device: where its first interface is, such as {@code 192.168.0.0/24}; else empty
 * @param certificate number of the certificate that it presents as an OPC UA client, or that of none
 */
public record NetworkNode(String id, Kind kind, String name, String detail, String subnet,
		CertificateNumber certificate) {

	private static final Texts TEXTS = Texts.beside(NetworkNode.class);

	/** What it is. */
	public enum Kind {
		/** A device of the project. */
		DEVICE,
		/** Devices that are drawn as one. */
		GROUP,
		/** An OPC UA client outside the project. */
		CLIENT,
		/** All clients whose certificates one CA signed. */
		AUTHORITY,
		/** An engineering station with this project. */
		STATION,
		/** Web browsers. */
		BROWSER;

		/** The text for people. */
		public String words() {
			return TEXTS.get("kind." + name());
		}
	}

	/** Somebody who connects to devices. */
	NetworkNode(String id, Kind kind, String name, String detail, CertificateNumber certificate) {
		this(id, kind, name, detail, "", certificate);
	}

	static NetworkNode device(String name, String detail, String subnet, CertificateNumber certificate) {
		return new NetworkNode(NetworkNodeId.of(NetworkNodeId.Type.DEVICE, name), Kind.DEVICE, name, detail, subnet,
				certificate);
	}

	public boolean isDevice() {
		return kind == Kind.DEVICE;
	}

	/** Whether it stands where devices stand: it is one, or several. */
	boolean isServer() {
		return isDevice() || kind == Kind.GROUP;
	}
}
