// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.net.URI;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceNames;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ImageLimits;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.link.LinkMessages.Membership;

/**
 * The station's end of the link protocol, version 1 (paths in {@link LinkPaths}). Nothing of an image leaves the
 * station before the device is authenticated, by its pinned certificate or by the pairing code. Not thread-safe.
 */
public final class HttpDeviceLink implements DeviceLink {

	private final URI base;
	private final String device;
	private final StationIdentity identity;
	private final Place place;
	private boolean verified;
	private LinkChannel channel;

	/**
	 * Opens no connection yet: the first request does.
	 *
	 * @param base   where the link is served, {@code https://host:port}
	 * @param pinned fingerprint that {@link #deviceFingerprint()} gave after pairing; empty before
	 * @throws ProblemException if the name is malformed, or the identity cannot be used for TLS
	 */
	public HttpDeviceLink(URI base, String device, StationIdentity identity, Set<String> pinned)
			throws ProblemException {
		DeviceNames.check(device);
		this.base = base;
		this.device = device;
		this.identity = identity;
		this.place = Place.of(device);
		this.verified = !pinned.isEmpty();
		this.channel = open(pinned);
	}

	@Override
	public DeviceReport report() throws ProblemException {
		return channel.get(LinkPaths.REPORT, DeviceReport.class);
	}

	@Override
	public byte[] part(String path) throws ProblemException {
		if (ImagePaths.isKey(path)) {
			throw new ProblemException(DeviceProblem.PART_SECRET.at(place));
		}
		ImageLimits.checkPath(path);
		return channel.get(LinkPaths.PART + path);
	}

	@Override
	public void pair(char[] pairingCode) throws ProblemException {
		try (PairingCode code = PairingCode.parse(pairingCode)) {
			String fingerprint = new StationPairing(channel, identity.fingerprint(), device).run(code);
			// New connections: one opened before might lead to another peer than the one that proved the code.
			channel.close();
			channel = open(Set.of(fingerprint));
			verified = true;
		}
	}

	@Override
	public void keepMembership(String statement) throws ProblemException {
		channel.put(LinkPaths.MEMBERSHIP, new Membership(statement));
	}

	@Override
	public DeviceReport download(DownloadRequest request, IProgressMonitor monitor) throws ProblemException {
		if (!verified) {
			throw new ProblemException(
					(report().paired() ? DeviceProblem.NOT_VERIFIED : DeviceProblem.NEEDS_PAIRING).at(place));
		}
		return new ImageTransfer(channel, request).run(monitor);
	}

	@Override
	public String deviceFingerprint() throws ProblemException {
		if (channel.peer() == null) {
			askForPeer();
		}
		return channel.requirePeer();
	}

	/** A device that refuses to report has shown its certificate all the same. */
	private void askForPeer() throws ProblemException {
		try {
			report();
		} catch (ProblemException e) {
			if (channel.peer() == null) {
				throw e;
			}
		}
	}

	@Override
	public void close() {
		channel.close();
	}

	private LinkChannel open(Set<String> pinned) throws ProblemException {
		return new LinkChannel(base, LinkPaths.ofDevice(device), null, place,
				identity.contexts().apply(new PinnedTrustManager(pinned)));
	}
}
