// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a record that its JSON form may leave out; it is {@code null} then, unless the record's
 * constructor says otherwise. {@code DeviceJson} refuses a document that lacks any other component.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OptionalComponent {}
