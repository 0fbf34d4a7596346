/** The view of when certificates expire. */
package org.sealbench.pki.ui.timeline;
