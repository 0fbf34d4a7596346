/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PLC-like controller.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.Device#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getName <em>Name</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getType <em>Type</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getComment <em>Comment</em>}</li>
 *   <li>{@link org.sealbench.model.Device#isGlobalSecurity <em>Global Security</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getRuntimeLicence <em>Runtime Licence</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getOperatingMode <em>Operating Mode</em>}</li>
 *   <li>{@link org.sealbench.model.Device#isSetClockOnDownload <em>Set Clock On Download</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getWebServer <em>Web Server</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getOpcUaServer <em>Opc Ua Server</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getTags <em>Tags</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getReplacement <em>Replacement</em>}</li>
 *   <li>{@link org.sealbench.model.Device#getRetiredHardware <em>Retired Hardware</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getDevice()
 * @model
 * @generated
 */
public interface Device extends EObject {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format; a reader refuses a newer one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.sealbench.model.ModelPackage#getDevice_FormatVersion()
	 * @model
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sealbench.model.ModelPackage#getDevice_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"Sealbench Emulated PLC"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of device it is; shown by its pages and its OPC UA server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.sealbench.model.ModelPackage#getDevice_Type()
	 * @model default="Sealbench Emulated PLC"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see #setFirmware(String)
	 * @see org.sealbench.model.ModelPackage#getDevice_Firmware()
	 * @model default="1.0"
	 * @generated
	 */
	String getFirmware();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the project wants to remember about the device; not loaded into it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.sealbench.model.ModelPackage#getDevice_Comment()
	 * @model default=""
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Global Security</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Use global security settings for certificate manager.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Global Security</em>' attribute.
	 * @see #setGlobalSecurity(boolean)
	 * @see org.sealbench.model.ModelPackage#getDevice_GlobalSecurity()
	 * @model default="false"
	 * @generated
	 */
	boolean isGlobalSecurity();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#isGlobalSecurity <em>Global Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Global Security</em>' attribute.
	 * @see #isGlobalSecurity()
	 * @generated
	 */
	void setGlobalSecurity(boolean value);

	/**
	 * Returns the value of the '<em><b>Runtime Licence</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.sealbench.model.RuntimeLicence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The runtime licence bought for the OPC UA server; compile refuses a server without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runtime Licence</em>' attribute.
	 * @see org.sealbench.model.RuntimeLicence
	 * @see #setRuntimeLicence(RuntimeLicence)
	 * @see org.sealbench.model.ModelPackage#getDevice_RuntimeLicence()
	 * @model default="none"
	 * @generated
	 */
	RuntimeLicence getRuntimeLicence();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getRuntimeLicence <em>Runtime Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime Licence</em>' attribute.
	 * @see org.sealbench.model.RuntimeLicence
	 * @see #getRuntimeLicence()
	 * @generated
	 */
	void setRuntimeLicence(RuntimeLicence value);

	/**
	 * Returns the value of the '<em><b>Operating Mode</b></em>' attribute.
	 * The default value is <code>"RUN"</code>.
	 * The literals are from the enumeration {@link org.sealbench.model.OperatingMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operating mode after a download.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operating Mode</em>' attribute.
	 * @see org.sealbench.model.OperatingMode
	 * @see #setOperatingMode(OperatingMode)
	 * @see org.sealbench.model.ModelPackage#getDevice_OperatingMode()
	 * @model default="RUN"
	 * @generated
	 */
	OperatingMode getOperatingMode();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getOperatingMode <em>Operating Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating Mode</em>' attribute.
	 * @see org.sealbench.model.OperatingMode
	 * @see #getOperatingMode()
	 * @generated
	 */
	void setOperatingMode(OperatingMode value);

	/**
	 * Returns the value of the '<em><b>Set Clock On Download</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a download sets the device's clock to this machine's time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set Clock On Download</em>' attribute.
	 * @see #setSetClockOnDownload(boolean)
	 * @see org.sealbench.model.ModelPackage#getDevice_SetClockOnDownload()
	 * @model default="true"
	 * @generated
	 */
	boolean isSetClockOnDownload();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#isSetClockOnDownload <em>Set Clock On Download</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set Clock On Download</em>' attribute.
	 * @see #isSetClockOnDownload()
	 * @generated
	 */
	void setSetClockOnDownload(boolean value);

	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.NetworkInterface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interfaces</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getDevice_Interfaces()
	 * @model containment="true"
	 * @generated
	 */
	EList<NetworkInterface> getInterfaces();

	/**
	 * Returns the value of the '<em><b>Web Server</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Web Server</em>' containment reference.
	 * @see #setWebServer(WebServer)
	 * @see org.sealbench.model.ModelPackage#getDevice_WebServer()
	 * @model containment="true"
	 * @generated
	 */
	WebServer getWebServer();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getWebServer <em>Web Server</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Web Server</em>' containment reference.
	 * @see #getWebServer()
	 * @generated
	 */
	void setWebServer(WebServer value);

	/**
	 * Returns the value of the '<em><b>Opc Ua Server</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opc Ua Server</em>' containment reference.
	 * @see #setOpcUaServer(OpcUaServer)
	 * @see org.sealbench.model.ModelPackage#getDevice_OpcUaServer()
	 * @model containment="true"
	 * @generated
	 */
	OpcUaServer getOpcUaServer();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getOpcUaServer <em>Opc Ua Server</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opc Ua Server</em>' containment reference.
	 * @see #getOpcUaServer()
	 * @generated
	 */
	void setOpcUaServer(OpcUaServer value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.Tag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getDevice_Tags()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tag> getTags();

	/**
	 * Returns the value of the '<em><b>Methods</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.Method}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Methods</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getDevice_Methods()
	 * @model containment="true"
	 * @generated
	 */
	EList<Method> getMethods();

	/**
	 * Returns the value of the '<em><b>Replacement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the replacement of the hardware is, until it is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replacement</em>' containment reference.
	 * @see #setReplacement(DeviceReplacement)
	 * @see org.sealbench.model.ModelPackage#getDevice_Replacement()
	 * @model containment="true"
	 * @generated
	 */
	DeviceReplacement getReplacement();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Device#getReplacement <em>Replacement</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replacement</em>' containment reference.
	 * @see #getReplacement()
	 * @generated
	 */
	void setReplacement(DeviceReplacement value);

	/**
	 * Returns the value of the '<em><b>Retired Hardware</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the link certificates of hardware that was replaced, and is taken for the device no more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retired Hardware</em>' attribute list.
	 * @see org.sealbench.model.ModelPackage#getDevice_RetiredHardware()
	 * @model
	 * @generated
	 */
	EList<String> getRetiredHardware();

} // Device
