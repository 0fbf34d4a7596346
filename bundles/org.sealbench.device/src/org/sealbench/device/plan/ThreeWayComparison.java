// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.sealbench.device.DeviceReport;
import org.sealbench.device.ImageManifest;

/**
 * How the parts of a device's image differ between the last download, the project, and the device, where a certificate
 * push or an operator may have changed some.
 *
 * @param parts those that differ anywhere, by path
 */
public record ThreeWayComparison(List<Part> parts) {

	public ThreeWayComparison {
		parts = List.copyOf(parts);
	}

	/** Where a part differs from the last download. */
	public enum Where {
		PROJECT, DEVICE, BOTH
	}

	/**
	 * A part that differs.
	 *
	 * @param path  in the image
	 * @param what  it is, in words
	 * @param where it was changed; in both, but differently, if a download would replace a change in the device by
	 *              another one
	 */
	public record Part(String path, String what, Where where) {
	}

	/** @param report of a device that holds an image */
	public static ThreeWayComparison of(DeviceReport report, ImageManifest wanted) {
		ImageManifest present = Objects.requireNonNull(report.manifest(), "a blank device has nothing to compare");
		ImageManifest downloaded = report.downloaded();
		return of(downloaded == null ? present : downloaded, present, wanted);
	}

	static ThreeWayComparison of(ImageManifest downloaded, ImageManifest present, ImageManifest wanted) {
		TreeSet<String> paths = new TreeSet<>(downloaded.parts().keySet());
		paths.addAll(present.parts().keySet());
		paths.addAll(wanted.parts().keySet());
		List<Part> parts = new ArrayList<>();
		for (String path : paths) {
			String before = downloaded.parts().get(path);
			String device = present.parts().get(path);
			String project = wanted.parts().get(path);
			if (!Objects.equals(device, project)) {
				parts.add(new Part(path, PartRules.text(path), Objects.equals(before, device) ? Where.PROJECT
						: Objects.equals(before, project) ? Where.DEVICE : Where.BOTH));
			}
		}
		return new ThreeWayComparison(parts);
	}

	/** The changes in the device that a download would overwrite, in words. */
	public List<String> overwritten() {
		return parts.stream().filter(each -> each.where() != Where.PROJECT).map(Part::what).toList();
	}
}
