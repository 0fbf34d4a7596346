// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImageManifest;
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
	private final Function<Device, Optional<String>> known;
	private final Map<Device, String> made = new HashMap<>();

	public ImageCompiler(Project project, Instant now) {
		this(project, now, device -> Optional.empty());
	}

	/** @param known what the image of a device was made of where it is known that nothing of that changed */
	public ImageCompiler(Project project, Instant now, Function<Device, Optional<String>> known) {
		this.project = project;
		this.sources = new TrustSources(project, now);
		this.cache = new ImageCache(project.layout().local().resolve("images"), project.station());
		this.known = known;
	}

	/**
	 * @param problems receives what is worth knowing but did not prevent the image
	 * @throws ProblemException if a certificate, its key or a revocation list is missing, damaged or still locked
	 */
	public Compiled compile(Device device, Problems problems) throws ProblemException {
		Optional<DeviceImage> unchanged = unchanged(device);
		if (unchanged.isPresent()) {
			return new Compiled(withKeys(device, unchanged.get()), true);
		}
		ImageInputs inputs = ImageInputs.of(sources, device, Set.of());
		String digest = inputs.digest();
		made.put(device, digest);
		Optional<DeviceImage> kept = cache.read(device.getName(), digest);
		DeviceImage keyless = kept.orElseGet(() -> ImageBuilder.keyless(inputs));
		if (kept.isEmpty()) {
			cache.write(keyless, digest).ifPresent(problems::add);
		}
		return new Compiled(withKeys(device, keyless), kept.isPresent());
	}

	/** The image of the last compile of a device of which nothing changed since, if it is still there. */
	private Optional<DeviceImage> unchanged(Device device) {
		return known.apply(device).flatMap(inputs -> cache.read(device.getName(), inputs));
	}

	/** Whether the image of the last compile is still there. */
	public boolean isKept(Device device) {
		return cache.contains(device.getName());
	}

	/** What an image was made of that this compiler has compiled, as one digest. */
	public Optional<String> inputs(Device device) {
		return Optional.ofNullable(made.get(device));
	}

	/**
	 * The image as far as it is known before compile creates certificates.
	 *
	 * @param without servers whose certificates are still to be created
	 * @throws ProblemException if a certificate, its key or a revocation list is missing, damaged or still locked
	 */
	public DeviceImage preview(Device device, Set<ServerRole> without) throws ProblemException {
		return withKeys(device, keyless(device, without));
	}

	/**
	 * What {@link #preview} would hold, for what does not look into it: after a login the keys are named, as if they
	 * were empty. Of an image that is kept nothing else is read.
	 *
	 * @throws ProblemException if a certificate or a revocation list is missing or damaged
	 */
	public ImageManifest outline(Device device, Set<ServerRole> without) throws ProblemException {
		Optional<ImageManifest> kept = without.isEmpty()
				? known.apply(device).flatMap(inputs -> cache.manifest(device.getName(), inputs))
				: Optional.empty();
		ImageManifest keyless = kept.isPresent() ? kept.get()
				: ImageBuilder.keyless(ImageInputs.of(sources, device, without)).manifest();
		return project.access().isOpen() ? ImageBuilder.withPlacesOfKeys(keyless) : keyless;
	}

	private DeviceImage keyless(Device device, Set<ServerRole> without) throws ProblemException {
		Optional<DeviceImage> unchanged = without.isEmpty() ? unchanged(device) : Optional.empty();
		return unchanged.isPresent() ? unchanged.get() : ImageBuilder.keyless(ImageInputs.of(sources, device, without));
	}

	private DeviceImage withKeys(Device device, DeviceImage keyless) throws ProblemException {
		return project.access().isOpen() ? ImageBuilder.withKeys(project, device, keyless) : keyless;
	}
}
