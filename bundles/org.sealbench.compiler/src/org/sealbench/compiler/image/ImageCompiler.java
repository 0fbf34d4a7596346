// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.device.DeviceImage;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/**
 * Compiles devices that passed the compiler's rules and have their certificates. A device of which nothing changed
 * since its last compile is not compiled again. Without a login in a protected project, images have no private keys.
 */
public final class ImageCompiler {

	/** An image and whether it is the one of the last compile. */
	public record Compiled(DeviceImage image, boolean unchanged) {
	}

	private final Project project;
	private final TrustSources sources;
	private final ImageCache cache;

	public ImageCompiler(Project project, Instant now) {
		this.project = project;
		this.sources = new TrustSources(project, now);
		this.cache = new ImageCache(project.layout().local().resolve("images"));
	}

	/**
	 * @param problems receives what is worth knowing but did not prevent the image
	 * @throws ProblemException if a certificate, its key or a revocation list is missing, damaged or still locked
	 */
	public Compiled compile(Device device, Problems problems) throws ProblemException {
		ImageInputs inputs = ImageInputs.of(sources, device, Set.of());
		String digest = inputs.digest();
		Optional<DeviceImage> kept = cache.read(device.getName(), digest);
		DeviceImage keyless = kept.orElseGet(() -> ImageBuilder.keyless(inputs));
		if (kept.isEmpty()) {
			cache.write(keyless, digest).ifPresent(problems::add);
		}
		return new Compiled(withKeys(device, keyless), kept.isPresent());
	}

	/** Whether the image of the last compile is still there. */
	public boolean isKept(Device device) {
		return cache.contains(device.getName());
	}

	/**
	 * The image as far as it is known before compile creates certificates.
	 *
	 * @param without servers whose certificates are still to be created
	 * @throws ProblemException if a certificate, its key or a revocation list is missing, damaged or still locked
	 */
	public DeviceImage preview(Device device, Set<ServerRole> without) throws ProblemException {
		return withKeys(device, ImageBuilder.keyless(ImageInputs.of(sources, device, without)));
	}

	private DeviceImage withKeys(Device device, DeviceImage keyless) throws ProblemException {
		return project.access().isOpen() ? ImageBuilder.withKeys(project, device, keyless) : keyless;
	}
}
