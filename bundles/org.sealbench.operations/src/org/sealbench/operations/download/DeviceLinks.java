// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.link.ProjectMembership;
import org.sealbench.device.link.StationIdentity;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.tls.KeyStores;
import org.sealbench.project.Project;

/** This project's end of the links to its devices; needs a login in a protected project. Safe for many threads. */
final class DeviceLinks {

	private final URI url;
	private final Credential credential;
	private final StationIdentity identity;
	private final PinnedDevices pinned;
	private final RetiredHardware retired;

	/** @param url where the devices' links are served */
	DeviceLinks(Project project, URI url) throws ProblemException {
		this.credential = project.certificates().link().get();
		this.url = url;
		this.identity = new StationIdentity(Certificates.sha256(credential.certificate()),
				trust -> KeyStores.sslContext(credential, trust));
		this.pinned = PinnedDevices.of(project);
		this.retired = new RetiredHardware(project);
	}

	URI url() {
		return url;
	}

	boolean isPaired(String device) {
		return !known(device).isEmpty();
	}

	/** Of hardware that was not replaced. */
	private Set<String> known(String device) {
		Set<String> known = new HashSet<>(pinned.of(device));
		known.removeAll(retired.of(device));
		return known;
	}

	/** A link to a device that was paired before; any device may answer while none of that name was. */
	DeviceLink open(String device) throws ProblemException {
		return new HttpDeviceLink(url, device, identity, known(device));
	}

	/** A link to any device that answers; it has to prove a pairing code before it gets anything. */
	DeviceLink openUnknown(String device) throws ProblemException {
		return new HttpDeviceLink(url, device, identity, Set.of());
	}

	/**
	 * A link to look at a device where another one answers than the one that was remembered: it has to show that
	 * another station of this project has paired it. Nothing is remembered.
	 *
	 * @param refusal thrown if it does not
	 */
	DeviceLink openMember(String device, ProblemException refusal) throws ProblemException {
		try (DeviceLink link = openUnknown(device)) {
			DeviceReport report = link.report();
			if (!report.paired() || !isOfProject(link, device, report)) {
				throw refusal;
			}
			// To this one alone: another connection of the first link might lead to another device.
			return new HttpDeviceLink(url, device, identity, Set.of(link.deviceFingerprint()));
		}
	}

	/** Shows the code and remembers the device that has proven to know it. */
	void pair(DeviceLink link, String device, char[] code) throws ProblemException {
		if (retired.of(device).contains(link.deviceFingerprint())) {
			throw new ProblemException(ReplacementProblem.RETIRED.at(Place.of(device)));
		}
		link.pair(code);
		pinned.add(device, link.deviceFingerprint());
	}

	/**
	 * Remembers the device at the other end if it shows that another station of this project has paired it.
	 *
	 * @param report that came over this link
	 * @return whether it does
	 */
	boolean recognise(DeviceLink link, String device, DeviceReport report) throws ProblemException {
		if (!isOfProject(link, device, report)) {
			return false;
		}
		pinned.add(device, link.deviceFingerprint());
		return true;
	}

	private boolean isOfProject(DeviceLink link, String device, DeviceReport report) throws ProblemException {
		String fingerprint = link.deviceFingerprint();
		return isMember(device, fingerprint, report) && !retired.of(device).contains(fingerprint);
	}

	/** Leaves in a paired device what further stations of this project recognise it by. */
	void leaveMembership(DeviceLink link, String device, DeviceReport report) throws ProblemException {
		String fingerprint = link.deviceFingerprint();
		if (isMember(device, fingerprint, report)) {
			return;
		}
		try {
			link.keepMembership(new ProjectMembership(device, fingerprint).signed(credential.key()));
		} catch (ProblemException e) {
			// A device of an earlier version keeps none; its further stations need a code.
			if (e.problem().code() != DeviceProblem.REQUEST_MALFORMED) {
				throw e;
			}
		}
	}

	private boolean isMember(String device, String fingerprint, DeviceReport report) {
		return report.membership() != null && new ProjectMembership(device, fingerprint)
				.isSignedBy(credential.certificate().getPublicKey(), report.membership());
	}
}
