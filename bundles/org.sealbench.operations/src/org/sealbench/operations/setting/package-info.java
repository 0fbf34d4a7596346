// SPDX-License-Identifier: EPL-2.0
/** Settings of a device by key: values, notices, changes, and the check of a field while it is typed in. */
package org.sealbench.operations.setting;
