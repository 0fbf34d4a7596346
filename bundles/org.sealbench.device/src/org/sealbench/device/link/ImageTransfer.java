// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.link.LinkMessages.Apply;
import org.sealbench.device.link.LinkMessages.Begun;

/** One download: the parts that the device lacks are sent one by one, then it is ordered to switch. */
final class ImageTransfer {

	/** Before it answers, a device starts its servers, and the old ones again if that fails. */
	private static final Duration PATIENCE_TO_SWITCH = Duration.ofSeconds(180);

	private final LinkChannel channel;
	private final DownloadRequest request;

	ImageTransfer(LinkChannel channel, DownloadRequest request) {
		this.channel = channel;
		this.request = request;
	}

	DeviceReport run(IProgressMonitor monitor) throws ProblemException {
		SubMonitor progress = SubMonitor.convert(monitor, request.image().settings().name(), 1);
		progress.checkCanceled();
		Begun begun = channel.post(LinkPaths.DOWNLOAD, request.image().manifest(), Begun.class);
		String path = LinkPaths.DOWNLOAD + "/" + requireId(begun) + "/";
		boolean complete = false;
		try {
			send(begun, path, progress.setWorkRemaining(begun.missing().size() + 1));
			complete = true;
		} finally {
			if (!complete) {
				abandon(path);
			}
		}
		InstantSource clock = request.setClock();
		Instant time = clock == null ? null : clock.instant();
		return channel.post(path + "apply",
				new Apply(request.stopAllowed(), time, request.mode(), request.origin(),
						request.present() == null ? null : request.present().digest()),
				DeviceReport.class, PATIENCE_TO_SWITCH);
	}

	private void send(Begun begun, String path, SubMonitor progress) throws ProblemException {
		Map<String, byte[]> contents = byDigest(request.image());
		for (String digest : begun.missing()) {
			progress.checkCanceled();
			byte[] content = contents.get(digest);
			if (content == null) {
				throw malformed("it asks for a part that the image does not have");
			}
			channel.put(path + "parts/" + digest, content);
			progress.worked(1);
		}
		progress.checkCanceled();
	}

	/**
	 * Aborts the download. Should that fail, the device discards it by itself after a while.
	 */
	private void abandon(String path) {
		try {
			channel.delete(path + "parts");
		} catch (ProblemException | OperationCanceledException e) {
			// The first failure is reported to the caller and says more.
			return;
		}
	}

	private String requireId(Begun begun) throws ProblemException {
		if (!begun.id().matches("[0-9a-f]{1,64}")) {
			throw malformed("a download has no such number");
		}
		return begun.id();
	}

	private ProblemException malformed(String why) {
		String device = request.image().settings().name();
		return new ProblemException(DeviceProblem.ANSWER_MALFORMED.at(Place.of(device), device, why));
	}

	private static Map<String, byte[]> byDigest(DeviceImage image) {
		Map<String, byte[]> contents = new HashMap<>();
		image.manifest().parts().forEach((path, digest) -> contents.put(digest, image.parts().get(path)));
		return contents;
	}
}
