// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a setting's change in a download plan, and whether the device loads it in STOP only. Settings of one name
 * are one change. A component without this annotation has to be a record whose components have it.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Planned {

	/** The name of the change. */
	String value();

	/**
	 * The key of the item that it is where a device is compared with the project piece by piece, as
	 * {@code upload --take} takes it; of a list whose elements have names, that of each element with its name behind a
	 * colon.
	 */
	String item();

	/** Whether the device has to be in STOP for it. */
	boolean stop() default false;

	/** A component of the same record that makes this one irrelevant while it is on. */
	String unless() default "";
}
