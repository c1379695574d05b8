class A: pass  // error: In Swift there is no ':' and no indentation for a block: its body stands in brac // note: Write class A { }
