// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.net.URI;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.link.StationIdentity;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.tls.KeyStores;
import org.sealbench.project.Project;

/** This project's end of the links to its devices; needs a login in a protected project. Safe for many threads. */
final class DeviceLinks {

	private final URI url;
	private final StationIdentity identity;
	private final PinnedDevices pinned;

	/** @param url where the devices' links are served */
	DeviceLinks(Project project, URI url) throws ProblemException {
		Credential credential = project.certificates().linkCredential();
		this.url = url;
		this.identity = new StationIdentity(Certificates.sha256(credential.certificate()),
				trust -> KeyStores.sslContext(credential, trust));
		this.pinned = PinnedDevices.of(project);
	}

	URI url() {
		return url;
	}

	boolean isPaired(String device) {
		return !pinned.of(device).isEmpty();
	}

	/** A link to a device that was paired before; any device may answer while none of that name was. */
	DeviceLink open(String device) throws ProblemException {
		return new HttpDeviceLink(url, device, identity, pinned.of(device));
	}

	/** A link to any device that answers; it has to prove a pairing code before it gets anything. */
	DeviceLink openUnknown(String device) throws ProblemException {
		return new HttpDeviceLink(url, device, identity, Set.of());
	}

	/** Shows the code and remembers the device that has proven to know it. */
	void pair(DeviceLink link, String device, char[] code) throws ProblemException {
		link.pair(code);
		pinned.add(device, link.deviceFingerprint());
	}
}
