// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a download plan calls a change of a setting, and whether the device takes it in STOP only. Settings of one name
 * are one change. A component that has no such name has to be a record of components that have.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Planned {

	/** The name of the change. */
	String value();

	/** Whether the device has to be in STOP for it. */
	boolean stop() default false;

	/** A component of the same record that makes this one of no consequence while it is on. */
	String unless() default "";
}
