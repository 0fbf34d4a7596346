// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;

/** The icons of the workbench: one SVG file each, named after the constant. */
public enum WorkbenchIcon {
	PLANT,
	DEVICES,
	DEVICE,
	NETWORK,
	WEB,
	OPCUA,
	TAGS,
	SECURITY,
	SETTINGS,
	CERTIFICATE,
	PROBLEMS,
	COMPILE,
	DOWNLOAD,
	ADD,
	REMOVE,
	KEY,
	LAMP_RUN,
	LAMP_STOP,
	LAMP_FAILED,
	LAMP_OFF,
	EMULATOR,
	LEGEND_CONNECTS,
	LEGEND_OPEN,
	LEGEND_REFUSED,
	LEGEND_ENCRYPTED,
	LEGEND_SIGNED,
	LEGEND_READABLE;

	private static final String BUNDLE = "org.sealbench.ui";

	private ImageDescriptor descriptor;

	/** Looked up in the bundle once: a tree of a thousand devices asks for it a thousand times. */
	public ImageDescriptor descriptor() {
		if (descriptor == null) {
			String file = "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
			descriptor = ResourceLocator.imageDescriptorFromBundle(BUNDLE, file).orElseThrow();
		}
		return descriptor;
	}

	/** The image, which lives as long as its manager. */
	public Image image(ResourceManager images) {
		return images.get(descriptor());
	}
}
