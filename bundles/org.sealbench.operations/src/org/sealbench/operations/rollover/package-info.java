// SPDX-License-Identifier: EPL-2.0
/** A CA gives way to another one in three stages, without an outage: the plan, its steps, and what it shows. */
package org.sealbench.operations.rollover;
